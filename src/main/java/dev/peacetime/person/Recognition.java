package dev.peacetime.person;

import dev.peacetime.kernel.Refused;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Settles who somebody is while others ask the same, so that one person is not added twice, nor decided about twice. */
@ApplicationScoped
public class Recognition {

    /** In one order for all, so that nobody waits for each other. */
    private static final String ONE_AFTER_THE_OTHER = """
            select pg_advisory_xact_lock(hashtextextended('person ' || :organization::text || k.key, 0))
            from (select distinct key from unnest(:keys::text[]) as given (key) order by key) k""";

    private static final String HOLD = """
            select coalesce(p.merged_into_id, p.id) as id
            from person p
            where p.organization_id = :organization and p.id = :id and p.removed_at is null
            for no key update""";

    private final Sql sql;
    private final People people;
    private final Employers employers;
    private final Clock clock;

    Recognition(Sql sql, People people, Employers employers, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.employers = employers;
        this.clock = clock;
    }

    /**
     * Refuses what adding somebody would refuse of what is said about them; adds nobody.
     *
     * @param place where in the request they are described, as a JSON Pointer
     */
    public void examine(NewPerson somebody, String place) {
        try {
            var person = new Person(somebody.details(), PersonSource.ENTERED, null, clock.instant());
            ContactWay.of(somebody.details());
            for (var work : somebody.work()) {
                var employer = work.employerId() == null
                        ? person.id
                        : employers.byId(work.employerId()).id();
                new Employment(person.id, employer, work, clock.instant());
            }
        } catch (Refused refused) {
            throw refused.refusal()
                    .refused()
                    .about(refused.violations().stream()
                            .map(each -> new Violation(place + each.pointer(), each.detail()))
                            .toList());
        }
    }

    /**
     * Whom {@link People#recognise} finds once everybody is done who asks here for the same addresses; until the transaction
     * ends, whoever asks waits.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> awaited(NewPerson somebody) {
        var keys = PersonKeys.of(somebody);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<String>();
        all.addAll(keys.emails());
        all.addAll(keys.phones());
        all.addAll(keys.links());
        sql.query(ONE_AFTER_THE_OTHER).bind("keys", all).any();
        return people.recognise(somebody);
    }

    /** Under which id each of these people is known now; without those whom nobody knows. */
    public Map<UUID, UUID> standing(Collection<UUID> ids) {
        return sql
                .query(PersonQueries.STAND)
                .bind("ids", ids)
                .list(row -> Map.entry(row.uuid("asked"), row.uuid("id")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Under which id a person is known now; until the transaction ends nobody else can hold or merge them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> held(UUID id) {
        var standing = sql.query(HOLD).bind("id", id).first(row -> row.uuid("id"));
        return standing.isEmpty() || standing.get().equals(id) ? standing : held(standing.get());
    }
}
