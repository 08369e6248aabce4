package dev.peacetime.backchannel;

import dev.peacetime.guard.Attestation;
import dev.peacetime.guard.Guard;
import dev.peacetime.guard.GuardVerdict;
import dev.peacetime.kernel.Announced;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** Lets the guard look again at open asks, and suspends those of which it no longer says CLEAR. */
@ApplicationScoped
class GuardWatch {

    private final Guard guard;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;

    GuardWatch(Guard guard, EntityManager entities, Clock clock, Event<Announced> announce) {
        this.guard = guard;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
    }

    void lookAgain(List<Ask> asks) {
        asks.forEach(this::lookAgain);
    }

    /** Whether the ask may stay open. */
    boolean lookAgain(Ask ask) {
        var request = entities.find(BackchannelRequest.class, ask.requestId);
        var attestation =
                ask.attestation == null ? null : new Attestation(ask.askedById, ask.createdAt, ask.attestation);
        var decision = guard.decide(request.personId, ask.refereeId, request.roleId, attestation);
        if (decision.verdict() == GuardVerdict.CLEAR) {
            return true;
        }
        ask.suspend(decision, clock.instant());
        Panache.flush();
        announce.fire(new AskSuspended(ask.id, ask.requestId));
        return false;
    }
}
