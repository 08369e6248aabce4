package dev.peacetime.ats;

import dev.peacetime.kernel.Sql;
import dev.peacetime.person.Completion;
import dev.peacetime.person.Merges;
import dev.peacetime.person.NewPerson;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonSource;
import dev.peacetime.person.Recognition;
import dev.peacetime.person.Suppressions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who the candidates of ATSs are: known by their ids there, else by their addresses, else new. */
@ApplicationScoped
class AtsCandidates {

    private final Sql sql;
    private final People people;
    private final Recognition recognition;
    private final Completion completion;
    private final Merges merges;
    private final Suppressions suppressions;

    AtsCandidates(
            Sql sql,
            People people,
            Recognition recognition,
            Completion completion,
            Merges merges,
            Suppressions suppressions) {
        this.sql = sql;
        this.people = people;
        this.recognition = recognition;
        this.completion = completion;
        this.merges = merges;
        this.suppressions = suppressions;
    }

    /**
     * The person; none where nothing tells who it is. Nobody is added of whom no address is given, since a name tells nobody,
     * nor who was forgotten.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> person(UUID connectionId, Happening happening) {
        var external = happening.candidateId();
        var told = happening.person();
        var known = external == null ? Optional.<UUID>empty() : known(connectionId, external);
        var person = known.or(() -> told == null ? Optional.empty() : recognition.awaited(told))
                .or(() -> told == null || !hasAddress(told) || suppressions.hold(told)
                        ? Optional.empty()
                        : Optional.of(people.add(told, PersonSource.IMPORTED, null)));
        person.ifPresent(id -> keep(connectionId, external, told, id));
        return person;
    }

    /**
     * Makes one of two who were found to be one there. Where only one of them is known here, both ids lead to that person; where
     * none is, nobody is added for it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> merge(UUID connectionId, Happening happening) {
        var staying = happening.candidateId();
        var leaving = happening.otherId();
        if (staying == null || leaving == null) {
            return Optional.empty();
        }
        var loser = known(connectionId, leaving);
        var winner = known(connectionId, staying).or(() -> loser);
        winner.ifPresent(id -> {
            loser.filter(other -> !other.equals(id)).ifPresent(other -> merges.unite(id, other));
            keep(connectionId, staying, happening.person(), id);
            keep(connectionId, leaving, null, id);
        });
        return winner;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<UUID> forget(UUID connectionId, String externalId) {
        var known = known(connectionId, externalId);
        sql.query(AtsQueries.FORGET_CANDIDATE)
                .bind("connection", connectionId)
                .bind("external", externalId)
                .execute();
        return known;
    }

    private Optional<UUID> known(UUID connectionId, String externalId) {
        return sql.query(AtsQueries.CANDIDATE)
                .bind("connection", connectionId)
                .bind("external", externalId)
                .first(row -> row.uuid("person_id"))
                .flatMap(people::standing);
    }

    private void keep(UUID connectionId, @Nullable String externalId, @Nullable NewPerson told, UUID person) {
        if (told != null) {
            completion.complete(person, told);
        }
        if (externalId != null) {
            sql.query(AtsQueries.KEEP_CANDIDATE)
                    .bind("connection", connectionId)
                    .bind("external", externalId)
                    .bind("person", person)
                    .execute();
        }
    }

    private static boolean hasAddress(NewPerson told) {
        return !orNone(told.emails()) || !orNone(told.phones()) || !orNone(told.links());
    }

    private static boolean orNone(java.util.@Nullable List<String> given) {
        return given == null || given.isEmpty();
    }
}
