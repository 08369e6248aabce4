package dev.peacetime.person;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import io.quarkus.arc.All;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Removes people. Whoever sees what refers to somebody is refused; whoever sees nothing of the kind is not told that there is
 * something: whom only what is hidden from the caller needs is set aside, for everybody as gone as if deleted.
 */
@ApplicationScoped
class Removals {

    /** With whoever was merged into them, in the order in which everybody takes people. */
    private static final String TAKE = """
            select p.id
            from person p
            where p.organization_id = :organization
              and (p.id = any (:ids::uuid[]) or p.merged_into_id = any (:ids::uuid[]))
            order by p.id
            for update""";

    private static final String DELETE = "select remove_people(:organization, :ids::uuid[]) as gone";

    private static final String SET_ASIDE = "select set_people_aside(:organization, :ids::uuid[], :now)";

    private final Sql sql;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final People people;
    private final List<PersonInUse> uses;

    Removals(
            Sql sql,
            Clock clock,
            Event<Announced> announce,
            Caller caller,
            People people,
            @All List<PersonInUse> uses) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.people = people;
        this.uses = uses;
    }

    @Transactional
    void remove(UUID id) {
        remove(people.locked(id));
    }

    /** That somebody is gone is told once, when they are set aside. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remove(Person person) {
        var gone = remove(List.of(person.id));
        if (person.removedAt == null) {
            gone.forEach(each -> announce.fire(new PersonRemoved(each)));
        }
    }

    /**
     * Removes people, with whoever was merged into them, and leaves it to be told. Where nobody calls, nobody sees what it is
     * that keeps somebody, and it keeps them all the same.
     *
     * @return all who are gone
     * @throws dev.peacetime.kernel.Refused with {@code PERSON_IN_USE} if something refers to one of them: nobody is gone then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<UUID> remove(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Panache.flush();
        var all = taken(ids);
        if (uses.stream().anyMatch(use -> use.isSeen(all))) {
            throw PersonRefusal.PERSON_IN_USE.refused();
        }
        if (!deleted(all)) {
            if (!caller.isKnown()) {
                throw PersonRefusal.PERSON_IN_USE.refused();
            }
            ids.forEach(this::deleteOrSetAside);
        }
        return all;
    }

    /** Deletes somebody who was set aside, unless something still needs them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void finish(UUID id) {
        deleted(taken(List.of(id)));
    }

    private void deleteOrSetAside(UUID id) {
        var all = taken(List.of(id));
        if (!deleted(all)) {
            sql.query(SET_ASIDE).bind("ids", all).bind("now", clock.instant()).any();
        }
    }

    private List<UUID> taken(Collection<UUID> ids) {
        return sql.query(TAKE).bind("ids", ids).list(row -> row.uuid("id"));
    }

    /** What still refers to one of them, in whichever feature, is the database's to know. */
    private boolean deleted(List<UUID> all) {
        return sql.query(DELETE).bind("ids", all).one(row -> row.truth("gone"));
    }
}
