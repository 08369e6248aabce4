package dev.peacetime.interest;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.person.People;
import dev.peacetime.role.RoleVisibility;
import dev.peacetime.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Signs of interest, and what they come to; signs about a role are for those only who see it. */
@ApplicationScoped
class Interests {

    private static final String SIGNALS = """
            select s.id, coalesce(p.merged_into_id, p.id) as person_id, s.kind, s.at, s.role_id, s.note, s.member_id,
              s.created_at, s.updated_at, s.version
            from interest_signal s
            join person p on p.organization_id = s.organization_id and p.id = s.person_id
            where s.organization_id = :organization and\s""" + InterestScore.SEEN;

    private static final String INTEREST = "select c.id, c.kind, c.at, c.role_id, c.days, c.place, c.points from "
            + InterestScore.contributions(
                    ":organization",
                    ":person",
                    InterestScore.SEEN + " and (:role::uuid is null or coalesce(s.role_id, :role::uuid) = :role::uuid)")
            + " c order by c.points desc, c.at desc, c.id";

    private final Sql sql;
    private final Clock clock;
    private final Event<Announced> announce;
    private final Caller caller;
    private final People people;
    private final Roles roles;

    Interests(Sql sql, Clock clock, Event<Announced> announce, Caller caller, People people, Roles roles) {
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
        this.caller = caller;
        this.people = people;
        this.roles = roles;
    }

    Page<InterestSignalView> signals(UUID personId, PageRequest page) {
        return seen(SIGNALS)
                .and("(select person_standing(:organization, :person)) in (p.id, p.merged_into_id)")
                .bind("person", personId)
                .page(page, Keyset.newestFirst("s.id"), InterestSignalView::of)
                .under(() -> people.known(personId));
    }

    InterestSignalView signal(UUID id) {
        return seen(SIGNALS).one("s.id", id, InterestSignalView::of);
    }

    /** The same for whoever only looks. */
    CompletionStage<InterestSignalView> shown(UUID id) {
        return seen(SIGNALS).gathered("s.id", id, InterestSignalView::of);
    }

    /** What somebody's signs come to: those about the role and those about none, or all. */
    @Transactional
    InterestView interest(UUID personId, @Nullable UUID roleId) {
        var person = people.known(personId);
        if (roleId != null) {
            roles.seen(roleId).orElseThrow(KernelRefusal.NOT_FOUND::refused);
        }
        var contributions = InterestScore.bind(sql.query(INTEREST), caller, clock)
                .bind("person", person)
                .bind("role", roleId)
                .list(Contribution::of);
        return InterestView.of(person, contributions);
    }

    @Transactional
    InterestSignalView add(UUID personId, NewInterestSignal seen) {
        var person = people.known(personId);
        InterestRules.mayHaveHappened(seen.at(), clock.instant()).ifPresent(refusal -> {
            throw refusal.refused();
        });
        if (seen.roleId() != null) {
            roles.seen(seen.roleId()).orElseThrow(InterestRefusal.ROLE_UNKNOWN::refused);
        }
        var signal = new InterestSignal(person, seen, caller.memberId(), clock.instant());
        signal.persistAndFlush();
        announce.fire(new InterestShown(signal.id, person, seen.kind(), seen.roleId()));
        return signal(signal.id);
    }

    private Query seen(String text) {
        return RoleVisibility.bind(sql.query(text), caller);
    }
}
