package dev.peacetime.backchannel;

import dev.peacetime.guard.Attestation;
import dev.peacetime.guard.Guard;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.guard.GuardVerdict;
import dev.peacetime.kernel.Announced;
import dev.peacetime.organization.OneTimeLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lets the guard look again at asks. Open ones of which it no longer says CLEAR are suspended and their links closed; of
 * answered ones it is written down, so that their notes bear the mark.
 */
@ApplicationScoped
class GuardWatch {

    private final Guard guard;
    private final OneTimeLinks links;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;

    GuardWatch(Guard guard, OneTimeLinks links, EntityManager entities, Clock clock, Event<Announced> announce) {
        this.guard = guard;
        this.links = links;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
    }

    /** Looks again at asks that the transaction at hand has taken; what it changed before counts. */
    void lookAgain(List<Ask> asks) {
        entities.flush();
        asks.stream()
                .collect(Collectors.groupingBy(ask -> ask.requestId))
                .forEach((request, those) -> lookAgain(entities.find(BackchannelRequest.class, request), those));
        entities.flush();
    }

    /** What the guard says of an ask now. */
    boolean isClear(Ask ask) {
        var request = entities.find(BackchannelRequest.class, ask.requestId);
        return guard.decide(
                                request.personId,
                                ask.refereeId,
                                request.roleId,
                                attestation(ask).orElse(null))
                        .verdict()
                == GuardVerdict.CLEAR;
    }

    private void lookAgain(BackchannelRequest request, List<Ask> asks) {
        var attested = new HashMap<UUID, Optional<Attestation>>();
        asks.forEach(ask -> attested.merge(ask.refereeId, attestation(ask), (one, other) -> Optional.empty()));
        var decisions = guard.decideAll(request.personId, request.roleId, attested);
        asks.forEach(ask -> Optional.ofNullable(decisions.get(ask.refereeId))
                .filter(decision -> decision.verdict() != GuardVerdict.CLEAR)
                .ifPresent(decision -> shield(ask, decision)));
    }

    private void shield(Ask ask, GuardDecision decision) {
        var before = ask.status;
        ask.shield(decision, clock.instant());
        if (before == AskStatus.ANSWERED) {
            announce.fire(new AnswerMarked(ask.id, ask.requestId));
        } else if (before == AskStatus.SENT) {
            links.close(Asks.LINK, ask.id);
            announce.fire(new AskSuspended(ask.id, ask.requestId));
        }
    }

    private static Optional<Attestation> attestation(Ask ask) {
        return Optional.ofNullable(ask.attestation).map(text -> new Attestation(ask.askedById, ask.createdAt, text));
    }
}
