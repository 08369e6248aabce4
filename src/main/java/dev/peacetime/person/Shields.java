package dev.peacetime.person;

import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What stands around a candidate, for whoever decides whether somebody may be spoken to about them. It decides nothing itself. */
@ApplicationScoped
public class Shields {

    private final Sql sql;
    private final EmployerFamilies families;

    Shields(Sql sql, EmployerFamilies families) {
        this.sql = sql;
        this.families = families;
    }

    /**
     * What is known of a candidate and of referees, in one statement. Whoever acts upon it calls {@link #lock} before, in
     * the same transaction.
     *
     * @param refereeIds those who do not exist are left out of the answer
     * @throws dev.peacetime.kernel.Refused with {@code PERSON_UNKNOWN} if there is no such candidate
     */
    public ShieldFacts facts(UUID candidateId, Collection<UUID> refereeIds) {
        var people = new ArrayList<>(refereeIds);
        people.add(candidateId);
        return sql.query(ShieldQueries.FACTS)
                .bind("candidate", candidateId)
                .bind("people", people)
                .first(row -> facts(row, candidateId, refereeIds::contains))
                .orElseThrow();
    }

    /**
     * The SQL of the same for a statement that finds out in itself whom it is about: a select of one row, for {@link #facts(Row, UUID)}.
     *
     * @param candidate SQL of their id
     * @param people SQL of an array of ids: the referees', and the candidate's among them
     */
    public static String factsSql(String candidate, String people) {
        return ShieldQueries.facts(candidate, people);
    }

    /** What such a row says of a candidate and of whoever else it is about. */
    public static ShieldFacts facts(Row row, UUID candidateId) {
        return facts(row, candidateId, asked -> !asked.equals(candidateId));
    }

    /**
     * Until the transaction ends, neither of the two gets or loses an employment, a contact way, a line of a no-contact list
     * or a consent, neither is merged, and no employer changes its names, domains or owner: these changes and the decision
     * follow each other. To be called before either person is taken otherwise.
     *
     * @throws dev.peacetime.kernel.Refused with {@code PERSON_UNKNOWN} if one of them does not exist, with
     *     {@code PERSON_MERGED} if one was merged away
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(UUID candidateId, UUID refereeId) {
        families.hold();
        var taken = sql.query(ShieldQueries.LOCK)
                .bind("one", candidateId)
                .bind("other", refereeId)
                .list(row -> {
                    if (row.maybeUuid("merged_into_id") != null) {
                        throw PersonRefusal.PERSON_MERGED.refused().with("personId", row.uuid("merged_into_id"));
                    }
                    return row.uuid("id");
                });
        if (!taken.containsAll(List.of(candidateId, refereeId))) {
            throw PersonRefusal.PERSON_UNKNOWN.refused();
        }
    }

    private static ShieldFacts facts(Row row, UUID candidateId, Predicate<UUID> isReferee) {
        var people = row.jsons("people", ShieldedPerson.class).stream()
                .map(ShieldedPerson::withoutPublicMailboxes)
                .toList();
        return new ShieldFacts(
                people.stream()
                        .filter(person -> person.askedAs().equals(candidateId))
                        .findFirst()
                        .orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused),
                people.stream()
                        .filter(person -> isReferee.test(person.askedAs()))
                        .toList(),
                row.jsons("employers", FamilyEmployer.class),
                row.jsons("no_contacts", ListedNoContact.class),
                row.jsons("consents", KnownConsent.class));
    }
}
