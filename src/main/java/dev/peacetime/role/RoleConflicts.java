package dev.peacetime.role;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What stands between a hiring team and a person. */
@ApplicationScoped
class RoleConflicts {

    private final Sql sql;
    private final Roles roles;
    private final People people;
    private final Event<ConflictsAsked> ask;

    RoleConflicts(Sql sql, Roles roles, People people, Event<ConflictsAsked> ask) {
        this.sql = sql;
        this.roles = roles;
        this.people = people;
        this.ask = ask;
    }

    @Transactional
    ConflictList between(UUID roleId, UUID personId) {
        roles.seen(roleId).orElseThrow(KernelRefusal.NOT_FOUND::refused);
        var person = people.standing(personId).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
        var asked = new ConflictsAsked(roleId, person);
        ask.fire(asked);
        return new ConflictList(asked.found());
    }

    /** What roles and people tell. */
    void tell(@Observes ConflictsAsked asked) {
        sql.query(RoleQueries.CONFLICTS)
                .bind("role", asked.roleId())
                .bind("person", asked.personId())
                .list(RoleConflicts::conflict)
                .forEach(asked::add);
    }

    private static Conflict conflict(Row row) {
        var kind = row.constant("kind", ConflictKind.class);
        var because =
                switch (kind) {
                    case SAME_PERSON -> "They would decide about themselves.";
                    case SAME_PRESENT_EMPLOYER -> "Both work at " + row.text("employer") + " now.";
                    case SAME_TEAM ->
                        "Both worked in the team " + row.text("team") + " of " + row.text("employer")
                                + " at the same time; one may have reported to the other.";
                    case SHAPED_FOR_THEM -> "The role was shaped around this person.";
                    case KNOWN_OTHERWISE -> "";
                };
        return new Conflict(kind, row.maybeUuid("member_id"), row.maybeUuid("employer_id"), because);
    }
}
