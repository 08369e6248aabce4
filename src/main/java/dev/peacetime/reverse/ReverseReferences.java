package dev.peacetime.reverse;

import dev.peacetime.conflict.Recusals;
import dev.peacetime.guard.ExposureAct;
import dev.peacetime.guard.Exposures;
import dev.peacetime.guard.Guard;
import dev.peacetime.guard.GuardVerdict;
import dev.peacetime.guard.NewExposure;
import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.OneTimeLinks;
import dev.peacetime.organization.OneTimeToken;
import dev.peacetime.person.People;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.role.Roles;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Candidates talk with those who worked for their future manager: with volunteers, and whom the guard does not refuse. */
@ApplicationScoped
class ReverseReferences {

    private static final String LINK = "reverse-reference";
    private static final Duration BOTH_SIDES = Duration.ofDays(30);

    private final Sql sql;
    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;
    private final Roles roles;
    private final People people;
    private final Guard guard;
    private final Recusals recusals;
    private final Exposures exposures;
    private final OneTimeLinks links;
    private final Event<Announced> announce;

    ReverseReferences(
            Sql sql,
            EntityManager entities,
            Clock clock,
            Caller caller,
            Roles roles,
            People people,
            Guard guard,
            Recusals recusals,
            Exposures exposures,
            OneTimeLinks links,
            Event<Announced> announce) {
        this.sql = sql;
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
        this.roles = roles;
        this.people = people;
        this.guard = guard;
        this.recusals = recusals;
        this.exposures = exposures;
        this.links = links;
        this.announce = announce;
    }

    /** A link for the candidate, made by somebody who hires for the role. */
    @Transactional
    ReverseReferenceView offer(UUID roleId, NewReverseReference wanted) {
        var requester = caller.asMember();
        roles.seen(roleId).orElseThrow(KernelRefusal.NOT_FOUND::refused);
        if (!roles.isOnTeam(roleId, requester)) {
            throw KernelRefusal.NOT_FOUND.refused();
        }
        var candidate = people.standing(wanted.personId()).orElseThrow(PersonRefusal.PERSON_UNKNOWN::refused);
        var manager =
                sql.query(ReverseQueries.MANAGERS).bind("role", roleId).list(row -> row.uuid("member_id")).stream()
                        .filter(each -> wanted.managerId() == null || each.equals(wanted.managerId()))
                        .findFirst()
                        .orElseThrow(ReverseRefusal.MANAGER_UNKNOWN::refused);
        var reference = new ReverseReference(roleId, candidate, manager, requester, clock.instant());
        reference.persistAndFlush();
        var token = links.issue(LINK, reference.id, reference.expiresAt);
        return sql.query(ReverseQueries.VIEW)
                .one("r.id", reference.id, ReverseReferenceView::of)
                .opening("/v1/reverse-references/" + token.text());
    }

    ReversePage page(OneTimeToken token) {
        return opened(token, reference -> ReversePage.of(offered(reference), reference.expiresAt));
    }

    /** The candidate chooses: whoever it is comes to know, with the row that says so. */
    void choose(OneTimeToken token, UUID volunteerId) {
        opened(token, reference -> {
            var chosen = offered(reference).stream()
                    .filter(each -> each.id().equals(volunteerId))
                    .findFirst()
                    .orElseThrow(ReverseRefusal.VOLUNTEER_UNKNOWN::refused);
            guard.hold(reference.personId, chosen.personId());
            if (offered(reference).stream().noneMatch(each -> each.id().equals(volunteerId))) {
                throw ReverseRefusal.VOLUNTEER_UNKNOWN.refused();
            }
            reference.choose(volunteerId, clock.instant());
            Panache.flush();
            links.close(LINK, reference.id);
            exposures.write(NewExposure.toMember(ExposureAct.VOLUNTEER_ASKED, reference.personId, chosen.memberId())
                    .forRole(reference.roleId)
                    .by(reference.id));
            announce.fire(new VolunteerChosen(reference.id, volunteerId));
            return true;
        });
    }

    /** Volunteers whom the guard does not refuse, who keep out of nothing here, and whom we do not ask about the candidate. */
    private List<OfferedVolunteer> offered(ReverseReference reference) {
        var willing = sql.query(ReverseQueries.WILLING)
                .bind("manager", reference.managerId)
                .bind("candidate", reference.personId)
                .bind("since", clock.instant().minus(BOTH_SIDES))
                .list(OfferedVolunteer::of);
        var decisions = guard.decideAll(
                reference.personId,
                reference.roleId,
                willing.stream().collect(Collectors.toMap(OfferedVolunteer::personId, each -> Optional.empty())));
        return willing.stream()
                .filter(each -> Optional.ofNullable(decisions.get(each.personId()))
                        .filter(decision -> decision.verdict() != GuardVerdict.REFUSED)
                        .isPresent())
                .filter(each -> !recusals.isRecused(each.memberId(), reference.personId, reference.roleId))
                .toList();
    }

    private <T> T opened(OneTimeToken token, Function<ReverseReference, T> work) {
        return links.through(
                LINK,
                token,
                link -> QuarkusTransaction.requiringNew().call(() -> {
                    var reference =
                            entities.find(ReverseReference.class, link.subjectId(), LockModeType.PESSIMISTIC_WRITE);
                    if (!link.open() || !reference.isOpen(clock.instant())) {
                        throw ReverseRefusal.REVERSE_CLOSED.refused();
                    }
                    return work.apply(reference);
                }));
    }
}
