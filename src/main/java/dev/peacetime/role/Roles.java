package dev.peacetime.role;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Expected;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.MergePatch;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Patches;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Roles, for those who may see them. */
@ApplicationScoped
public class Roles {

    private final Sql sql;
    private final EntityManager entities;
    private final Patches patches;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final HiringTeams teams;
    private final People people;

    Roles(
            Sql sql,
            EntityManager entities,
            Patches patches,
            Clock clock,
            Event<Announced> announce,
            Caller caller,
            HiringTeams teams,
            People people) {
        this.sql = sql;
        this.entities = entities;
        this.patches = patches;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.teams = teams;
        this.people = people;
    }

    /** The role with that id, if the caller may see it. */
    public Optional<RoleStanding> seen(UUID id) {
        return standing(id)
                .first(row -> new RoleStanding(
                        row.uuid("id"),
                        row.text("title"),
                        row.constant("status", RoleStatus.class),
                        row.constant("visibility", Visibility.class)));
    }

    /** Whether a member is on a role's hiring team. */
    public boolean isOnTeam(UUID roleId, UUID memberId) {
        return sql.query(RoleQueries.ON_TEAM)
                .bind("role", roleId)
                .bind("who", memberId)
                .any();
    }

    Page<RoleView> list(RoleFilter filter, PageRequest page) {
        return filter.narrow(visible(RoleQueries.ROLES)).page(page, Keyset.newestFirst("r.id"), RoleView::of);
    }

    RoleView role(UUID id) {
        return visible(RoleQueries.ROLES).and("r.id = :id", "id", id).one(RoleView::of);
    }

    HiringTeamView team(UUID id) {
        return visible(RoleQueries.TEAMS).and("r.id = :id", "id", id).one(HiringTeamView::of);
    }

    @Transactional
    RoleView add(NewRole form) {
        var role = new Role(form.details(), clock.instant());
        role.persistAndFlush();
        if (role.visibility == Visibility.CONFIDENTIAL) {
            hide(role.id, form.team());
        } else {
            teams.replace(role.id, form.team());
        }
        announce.fire(new RoleAdded(role.id));
        return written(role.id);
    }

    @Transactional
    RoleView change(UUID id, Expected expected, MergePatch<RoleDetails> patch) {
        var role = locked(id);
        expected.of(role);
        var before = role.visibility;
        role.become(patches.apply(patch, role.form()), clock.instant());
        Panache.flush();
        if (role.visibility == Visibility.CONFIDENTIAL && before != Visibility.CONFIDENTIAL) {
            hide(id, teams.of(id));
        }
        announce.fire(new RoleChanged(id));
        return written(id);
    }

    @Transactional
    HiringTeamView replaceTeam(UUID id, Expected expected, HiringTeam team) {
        var role = locked(id);
        expected.of(role);
        RoleRules.mayBeLeftTo(team.items().size(), role.visibility).ifPresent(refusal -> {
            throw refusal.refused();
        });
        teams.replace(id, team.items());
        role.changed(clock.instant());
        Panache.flush();
        announce.fire(new RoleChanged(id));
        return sql.query(RoleQueries.TEAMS).and("r.id = :id", "id", id).one(HiringTeamView::of);
    }

    @Transactional
    RoleView open(UUID id) {
        var role = locked(id);
        if (role.status != RoleStatus.OPEN) {
            role.open(clock.instant());
            Panache.flush();
            announce.fire(new RoleOpened(id));
        }
        return written(id);
    }

    @Transactional
    RoleView hold(UUID id) {
        var role = locked(id);
        if (role.status != RoleStatus.ON_HOLD) {
            role.hold(clock.instant());
            Panache.flush();
            announce.fire(new RoleHeld(id));
        }
        return written(id);
    }

    @Transactional
    RoleView close(UUID id, RoleClosing closing) {
        var role = locked(id);
        var somebody = closing.personId() == null
                ? null
                : people.standing(closing.personId()).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
        if (!role.closedAs(closing.outcome(), somebody)) {
            role.close(closing.outcome(), somebody, clock.instant());
            Panache.flush();
            announce.fire(new RoleClosed(id, closing.outcome(), somebody));
        }
        return written(id);
    }

    /** Leaves a role to its team alone, and sees to it that there is one. */
    private void hide(UUID id, List<HiringTeamMember> team) {
        var hiding = RoleRules.teamWith(caller.memberId(), team);
        if (hiding.isEmpty()) {
            throw RoleRefusal.CONFIDENTIAL_NEEDS_TEAM.refused();
        }
        teams.replace(id, hiding);
    }

    /** Takes a role that the caller sees for changing, so that two changes follow each other. */
    private Role locked(UUID id) {
        standing(id).then("for update of r").one(row -> row.uuid("id"));
        return entities.find(Role.class, id);
    }

    private Query standing(UUID id) {
        return RoleVisibility.bind(sql.query(RoleQueries.SEEN), caller).bind("id", id);
    }

    private Query visible(String text) {
        return RoleVisibility.bind(sql.query(text), caller).and(RoleVisibility.SQL);
    }

    /** What the caller just wrote; from now on it may be hidden from them. */
    private RoleView written(UUID id) {
        return sql.query(RoleQueries.ROLES).and("r.id = :id", "id", id).one(RoleView::of);
    }
}
