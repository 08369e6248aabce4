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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Roles, for those who may see them. */
@ApplicationScoped
public class Roles {

    private final Sql sql;
    private final EntityManager entities;
    private final Patches patches;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final Event<WakeVersionGrew> wakes;
    private final HiringTeams teams;
    private final RoleHistory history;
    private final People people;

    Roles(
            Sql sql,
            EntityManager entities,
            Patches patches,
            Clock clock,
            Event<Announced> announce,
            Caller caller,
            Event<WakeVersionGrew> wakes,
            HiringTeams teams,
            RoleHistory history,
            People people) {
        this.sql = sql;
        this.entities = entities;
        this.patches = patches;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.wakes = wakes;
        this.teams = teams;
        this.history = history;
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

    /** Those that the caller may see, the newest first. */
    public Page<RoleView> list(RoleFilter filter, PageRequest page) {
        return filter.narrow(visible(RoleQueries.ROLES)).page(page, Keyset.newestFirst("r.id"), RoleView::of);
    }

    /** A role that the caller may see. */
    public RoleView role(UUID id) {
        return visible(RoleQueries.ROLES).one("r.id", id, RoleView::of);
    }

    /** The same for whoever only looks. */
    public CompletionStage<RoleView> shown(UUID id) {
        return visible(RoleQueries.ROLES).gathered("r.id", id, RoleView::of);
    }

    HiringTeamView team(UUID id) {
        return visible(RoleQueries.TEAMS).one("r.id", id, HiringTeamView::of);
    }

    @Transactional
    RoleView add(NewRole form) {
        mayBeShapedFor(form.shapedForPersonId());
        var role = new Role(form.details(), clock.instant());
        role.persistAndFlush();
        if (role.visibility == Visibility.CONFIDENTIAL) {
            hide(role.id, form.team());
        } else {
            teams.replace(role.id, form.team());
        }
        history.tell(role, RoleStepKind.ADDED);
        announce.fire(new RoleAdded(role.id));
        return written(role);
    }

    @Transactional
    RoleView change(UUID id, Expected expected, MergePatch<RoleDetails> patch) {
        var role = locked(id);
        expected.of(role);
        var before = role.visibility;
        var form = patches.apply(patch, role.form());
        if (!Objects.equals(form.shapedForPersonId(), role.shapedForId)) {
            mayBeShapedFor(form.shapedForPersonId());
        }
        role.become(form, clock.instant());
        Panache.flush();
        if (role.visibility == Visibility.CONFIDENTIAL && before != Visibility.CONFIDENTIAL) {
            hide(id, teams.of(id));
        }
        history.tell(role, RoleStepKind.CHANGED);
        announce.fire(new RoleChanged(id));
        return written(role);
    }

    @Transactional
    HiringTeamView replaceTeam(UUID id, Expected expected, HiringTeam team) {
        var role = locked(id);
        expected.of(role);
        RoleRules.mayBeLeftTo(team.items().size(), role.visibility).ifPresent(refusal -> {
            throw refusal.refused();
        });
        var before = Set.copyOf(teams.of(id));
        teams.replace(id, team.items());
        role.changed(clock.instant());
        Panache.flush();
        if (!before.equals(Set.copyOf(team.items()))) {
            sql.query(RoleQueries.WAKE).bind("role", id).execute();
        }
        history.tell(role, RoleStepKind.TEAM_REPLACED);
        written(role);
        announce.fire(new RoleChanged(id));
        return sql.query(RoleQueries.TEAMS).one("r.id", id, HiringTeamView::of);
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
    Role locked(UUID id) {
        standing(id).then("for update of r").one(row -> row.uuid("id"));
        return entities.find(Role.class, id);
    }

    private Query standing(UUID id) {
        return RoleVisibility.bind(sql.query(RoleQueries.SEEN), caller).bind("id", id);
    }

    private Query visible(String text) {
        return RoleVisibility.bind(sql.query(text), caller).and(RoleVisibility.SQL);
    }

    /** What the caller just wrote; from now on it may be hidden from them. Tells those who wait for roles, if it can wake. */
    RoleView written(Role role) {
        var view = sql.query(RoleQueries.ROLES).one("r.id", role.id, RoleView::of);
        if (view.wakeVersion() > role.wakeVersion) {
            wakes.fire(new WakeVersionGrew(role.id, view.wakeVersion()));
        }
        return view;
    }

    private void mayBeShapedFor(@Nullable UUID personId) {
        if (personId != null) {
            people.standing(personId).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
        }
    }
}
