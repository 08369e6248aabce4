package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import dev.peacetime.kernel.Background;
import dev.peacetime.kernel.Chore;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Tells whoever asked, once a week, that a referee has not answered yet; never of an ask that is no longer open. */
@ApplicationScoped
class AskReminder implements Chore {

    private static final Duration EVERY = Duration.ofDays(7);

    private final Background background;
    private final GuardWatch watch;
    private final EntityManager entities;
    private final Clock clock;
    private final Event<Announced> announce;

    AskReminder(
            Background background, GuardWatch watch, EntityManager entities, Clock clock, Event<Announced> announce) {
        this.background = background;
        this.watch = watch;
        this.entities = entities;
        this.clock = clock;
        this.announce = announce;
    }

    void schedule(UUID organizationId, Ask ask) {
        background.queue(this, organizationId, ask.id, ask.createdAt.plus(EVERY));
    }

    @Override
    public String name() {
        return "remind-of-ask";
    }

    @Override
    public Optional<Instant> turn(UUID organizationId, UUID subjectId, BooleanSupplier stop) {
        return Tenant.callFor(
                organizationId, null, () -> QuarkusTransaction.requiringNew().call(() -> remind(subjectId)));
    }

    /**
     * When to remind again, if the ask is still open, which the guard has its say in. Once there is an answer in confidence
     * nobody is reminded of any ask of the request: whoever was left out would be the one who answered.
     */
    private Optional<Instant> remind(UUID askId) {
        var ask = entities.find(Ask.class, askId, LockModeType.PESSIMISTIC_WRITE);
        if (ask == null || !ask.isOpen(clock.instant())) {
            return Optional.empty();
        }
        watch.lookAgain(List.of(ask));
        if (!ask.isOpen(clock.instant())) {
            return Optional.empty();
        }
        if (Ask.isConfided(ask.requestId)) {
            return Optional.empty();
        }
        ask.remind(clock.instant());
        announce.fire(new AskReminderDue(ask.id, ask.requestId));
        return Optional.of(clock.instant().plus(EVERY)).filter(ask.expiresAt::isAfter);
    }
}
