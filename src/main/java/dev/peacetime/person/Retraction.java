package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.AnnouncedTogether;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes back what a file or another system brought, and only that: whatever others touched since stays. */
@ApplicationScoped
public class Retraction {

    /**
     * What is said of somebody would go with them, and it was not the file that said it; a consent that whoever has this
     * undone does not see keeps nobody, unless nobody does.
     */
    private static final String UNTOUCHED = """
            select p.id
            from person p
            join unnest(:ids::uuid[], :versions::text[]) as g (id, version)
              on p.id = g.id and p.version = g.version::bigint
            where p.organization_id = :organization and p.standing
              and not exists (select from no_contact n
                where n.organization_id = p.organization_id and p.id in (n.person_id, n.listed_person_id))
              and not exists (select from consent c
                where c.organization_id = p.organization_id and c.person_id = p.id and (:nobodyCalls or %s))
            order by p.id
            for update of p""".formatted(ConsentVisibility.SQL);

    private static final String THERE = """
            select p.id
            from person p
            where p.organization_id = :organization and p.id = any (:ids::uuid[]) and p.removed_at is null""";

    private static final String FORGET_WORK = """
            delete from employment
            where organization_id = :organization and person_id = :person and version = 0 and id = any (:ids::uuid[])""";

    private static final String UNNEEDED_EMPLOYERS = """
            select r.id
            from employer r
            where r.organization_id = :organization and r.kept_as_given and r.version = 0
              and r.merged_into_id is null and r.created_at between :from::timestamptz and :to::timestamptz and r.id > :after
              and not exists (select from employment m where m.organization_id = r.organization_id and m.employer_id = r.id)
              and not exists (select from employer_domain d
                where d.organization_id = r.organization_id and d.employer_id = r.id)
            order by r.id limit 1""";

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Event<AnnouncedTogether> together;
    private final People people;
    private final ContactWays ways;
    private final Removals removals;
    private final Caller caller;

    Retraction(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Event<Announced> announce,
            Event<AnnouncedTogether> together,
            People people,
            ContactWays ways,
            Removals removals,
            Caller caller) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
        this.together = together;
        this.people = people;
        this.ways = ways;
        this.removals = removals;
        this.caller = caller;
    }

    /**
     * Removes people who were brought, with all that was brought of them; whom others touched since is left.
     *
     * @param left in which version each was left
     * @return those who are not there any more, for whatever reason
     * @throws dev.peacetime.kernel.Refused with {@code PERSON_IN_USE} if anything that the caller sees refers to one of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<UUID> people(Map<UUID, Long> left) {
        if (left.isEmpty()) {
            return Set.of();
        }
        together.fire(new AnnouncedTogether(removals.remove(untouched(left)).stream()
                .map(PersonRemoved::new)
                .toList()));
        var gone = new HashSet<>(left.keySet());
        sql.query(THERE).bind("ids", left.keySet()).list(row -> row.uuid("id")).forEach(gone::remove);
        return gone;
    }

    private List<UUID> untouched(Map<UUID, Long> left) {
        var ids = List.copyOf(left.keySet());
        return ConsentVisibility.bind(sql.query(UNTOUCHED), caller)
                .bind("nobodyCalls", !caller.isKnown())
                .bind("ids", ids)
                .bind(
                        "versions",
                        ids.stream().map(id -> String.valueOf(left.get(id))).toList())
                .list(row -> row.uuid("id"));
    }

    /** Takes back what somebody gained, as far as it stands as it was brought; whether that was all of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean gained(UUID personId, Gained gained) {
        var person = entities.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        if (person == null || person.removedAt != null) {
            return true;
        }
        if (person.mergedIntoId != null) {
            return false;
        }
        var asBrought = standsAsBrought(person, gained);
        var forgotten = ways.forget(personId, gained.ways());
        var work = gained.employments().isEmpty()
                ? 0
                : sql.query(FORGET_WORK)
                        .bind("person", personId)
                        .bind("ids", gained.employments())
                        .execute();
        person.giveBack(gained.asGain(), clock.instant());
        people.findable(person);
        announce.fire(new PersonChanged(personId));
        if (work > 0) {
            announce.fire(new EmploymentsChanged(personId));
        }
        return asBrought
                && forgotten == gained.ways().size()
                && work == gained.employments().size();
    }

    /**
     * The next employer that was kept as given within that time, and where nobody works any more.
     *
     * @param after behind which to look
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> nextEmployer(Instant from, Instant to, UUID after) {
        return sql.query(UNNEEDED_EMPLOYERS)
                .bind("from", from)
                .bind("to", to)
                .bind("after", after)
                .first(row -> row.uuid("id"));
    }

    /** Removes an employer that nothing refers to. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void employer(UUID id) {
        entities.find(Employer.class, id).delete();
        Panache.flush();
    }

    private static boolean standsAsBrought(Person person, Gained gained) {
        return person.skills.containsAll(gained.asGain().names())
                && (gained.headline() == null || Objects.equals(person.headline, gained.headline()))
                && (gained.location() == null || Objects.equals(person.location, gained.location()));
    }
}
