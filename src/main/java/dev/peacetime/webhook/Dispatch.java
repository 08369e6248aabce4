package dev.peacetime.webhook;

import dev.peacetime.kernel.Tenant;
import dev.peacetime.organization.OnBehalf;
import dev.peacetime.webhook.Turns.Receiver;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Sees to it that everything that is to be sent is sent, by whichever instance comes first to it. Whoever is slow to take
 * something costs a place of their own webhook's and nobody else's.
 */
@ApplicationScoped
class Dispatch {

    private static final Logger LOG = Logger.getLogger(Dispatch.class);
    private static final int THREADS = 3;

    private final AgroalDataSource dataSource;
    private final OnBehalf onBehalf;
    private final Turns turns;
    private final Webhooks webhooks;
    private final Sender sender;
    private final WebhookSettings settings;
    private final Clock clock;
    private final Set<UUID> served = ConcurrentHashMap.newKeySet();
    private final Set<UUID> again = ConcurrentHashMap.newKeySet();
    private final ConcurrentMap<UUID, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "webhook-clockwork"));
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> new Thread(work, "webhook"));

    Dispatch(
            AgroalDataSource dataSource,
            OnBehalf onBehalf,
            Turns turns,
            Webhooks webhooks,
            Sender sender,
            WebhookSettings settings,
            Clock clock) {
        this.dataSource = dataSource;
        this.onBehalf = onBehalf;
        this.turns = turns;
        this.webhooks = webhooks;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        var every = settings.pollingInterval().toMillis();
        clockwork.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        clockwork.shutdownNow();
        threads.shutdown();
    }

    private void look() {
        orLog("look for deliveries", () -> organizations().forEach(this::serve));
    }

    /** Serves an organization; at once, or after what this instance is doing for it already. */
    private void serve(UUID organizationId) {
        if (threads.isShutdown()) {
            return;
        }
        if (!served.add(organizationId)) {
            again.add(organizationId);
            return;
        }
        threads.execute(() -> {
            orLog(
                    "find webhooks",
                    () -> Tenant.callFor(organizationId, null, turns::receivers)
                            .forEach(receiver -> orLog("serve webhook " + receiver.id(), () -> serve(receiver))));
            served.remove(organizationId);
            if (again.remove(organizationId)) {
                serve(organizationId);
            }
        });
    }

    private void serve(Receiver receiver) {
        var busy = underWay.computeIfAbsent(receiver.id(), id -> new AtomicInteger());
        var next = onBehalf.call(receiver.organizationId(), receiver.callerId(), () -> next(receiver, busy.get()));
        if (next.isEmpty()) {
            Tenant.runFor(
                    receiver.organizationId(), null, () -> webhooks.disable(receiver.id(), DisabledBy.OWNER_GONE));
        }
        for (var message : next.orElse(List.of())) {
            busy.incrementAndGet();
            sender.send(message).thenAccept(outcome -> {
                busy.decrementAndGet();
                end(message, outcome);
            });
        }
    }

    private List<Outgoing> next(Receiver receiver, int busy) {
        if (turns.queue(receiver)) {
            again.add(receiver.organizationId());
        }
        var free = settings.perWebhook() - busy;
        return free > 0 ? turns.take(receiver, free) : List.of();
    }

    /** If it cannot be written down it is sent once more, when this instance is taken for dead. */
    private void end(Outgoing message, Outcome outcome) {
        if (threads.isShutdown()) {
            return;
        }
        threads.execute(() -> {
            orLog(
                    "write down a delivery",
                    () -> Tenant.runFor(message.organizationId(), null, () -> turns.end(message, outcome)));
            serve(message.organizationId());
        });
    }

    private List<UUID> organizations() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("select organization_id from organizations_with_deliveries(?)")) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            try (var found = statement.executeQuery()) {
                var ids = new ArrayList<UUID>();
                while (found.next()) {
                    ids.add(found.getObject(1, UUID.class));
                }
                return ids;
            }
        }
    }

    /** What fails is done at another turn: by the clockwork, or by another instance. */
    private static void orLog(String what, Work work) {
        try {
            work.run();
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf(failure, "Could not %s", what);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }
}
