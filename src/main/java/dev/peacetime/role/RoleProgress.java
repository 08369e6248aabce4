package dev.peacetime.role;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The steps of a role. A step that was taken already is answered, and nothing happens. */
@ApplicationScoped
class RoleProgress {

    private static final String FILL = """
            insert into role_filling (organization_id, role_id, person_id, at)
            values (:organization, :role, :person, :at)""";

    private static final String FILLED = """
            select f.person_id
            from role_filling f
            where f.organization_id = :organization and f.role_id = :role and f.person_id = :person""";

    private final Sql sql;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Roles roles;
    private final RoleHistory history;
    private final People people;

    RoleProgress(Sql sql, Clock clock, Event<Announced> announce, Roles roles, RoleHistory history, People people) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
        this.roles = roles;
        this.history = history;
        this.people = people;
    }

    @Transactional
    RoleView open(UUID id) {
        var role = roles.locked(id);
        if (role.status != RoleStatus.OPEN) {
            role.open(clock.instant());
            Panache.flush();
            history.tell(role, RoleStepKind.OPENED);
            announce.fire(new RoleOpened(id));
        }
        return roles.written(role);
    }

    @Transactional
    RoleView hold(UUID id) {
        var role = roles.locked(id);
        if (role.status != RoleStatus.ON_HOLD) {
            role.hold(clock.instant());
            Panache.flush();
            history.tell(role, RoleStepKind.HELD);
            announce.fire(new RoleHeld(id));
        }
        return roles.written(role);
    }

    /** Somebody who fills a role takes one of its openings, and ends it if that was the last; otherwise it ends as a whole. */
    @Transactional
    RoleView close(UUID id, RoleClosing closing) {
        var role = roles.locked(id);
        if (closing.personId() != null) {
            fill(role, people.standing(closing.personId()).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused));
        } else if (role.status != closing.outcome().status) {
            role.close(closing.outcome(), clock.instant());
            Panache.flush();
            history.tell(role, RoleStepKind.CLOSED);
            announce.fire(new RoleClosed(id, closing.outcome(), null));
        }
        return roles.written(role);
    }

    private void fill(Role role, UUID personId) {
        if (sql.query(FILLED).bind("role", role.id).bind("person", personId).any()) {
            return;
        }
        role.fill(personId, clock.instant());
        Panache.flush();
        sql.query(FILL)
                .bind("role", role.id)
                .bind("person", personId)
                .bind("at", clock.instant())
                .executeLater();
        history.tell(role, RoleStepKind.OPENING_FILLED, personId);
        announce.fire(new RoleFilled(role.id, personId));
        if (role.status == RoleStatus.FILLED) {
            history.tell(role, RoleStepKind.CLOSED, personId);
            announce.fire(new RoleClosed(role.id, RoleOutcome.FILLED, personId));
        }
    }
}
