package dev.peacetime.outbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Wakes those who wait for events. Whoever waits holds neither a thread nor a connection: one thread of this instance asks
 * the database for all of them, a few times a second, which organizations have news, whoever made them.
 */
@ApplicationScoped
public class News {

    private static final Logger LOG = Logger.getLogger(News.class);

    private final AgroalDataSource dataSource;
    private final OutboxSettings settings;
    private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "event-news"));
    private volatile boolean over;

    News(AgroalDataSource dataSource, OutboxSettings settings) {
        this.dataSource = dataSource;
        this.settings = settings;
    }

    /** Somebody who wants to know when there is more behind that position. */
    public static final class Waiter {

        private final UUID organizationId;
        private final long batch;
        private final CompletableFuture<Void> woken = new CompletableFuture<>();

        private Waiter(UUID organizationId, long batch) {
            this.organizationId = organizationId;
            this.batch = batch;
        }

        /** Completed once there is news; maybe none that the waiter may be told of. */
        public CompletableFuture<Void> woken() {
            return woken;
        }
    }

    /** Wakes once there are events behind that position, or is down. Who no longer waits leaves. */
    public Waiter await(UUID organizationId, Position told) {
        var waiter = new Waiter(organizationId, told.batch());
        waiting.add(waiter);
        if (over) {
            wake(waiter);
        }
        return waiter;
    }

    public void leave(Waiter waiter) {
        waiting.remove(waiter);
    }

    /** Whether this instance is going down and nobody is to wait any more. */
    public boolean isOver() {
        return over;
    }

    void start(@Observes StartupEvent event) {
        var every = settings.pollingInterval().toMillis();
        clockwork.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        over = true;
        clockwork.shutdownNow();
        waiting.forEach(this::wake);
    }

    /** While the database is away nobody has news; whoever waits is told so when they ask again. */
    private void look() {
        try {
            var told = new HashMap<UUID, Long>();
            waiting.forEach(waiter -> told.merge(waiter.organizationId, waiter.batch, Math::max));
            if (!told.isEmpty()) {
                wakeAll(told, organizationsWithNews(told));
            }
        } catch (SQLException | RuntimeException failure) {
            LOG.warnf("Could not look for events: %s", failure.getClass().getSimpleName());
        }
    }

    /** Whoever stands further back than another of the same organization has news in any case. */
    private void wakeAll(Map<UUID, Long> told, Set<UUID> withNews) {
        waiting.stream()
                .filter(waiter -> withNews.contains(waiter.organizationId)
                        || waiter.batch < told.getOrDefault(waiter.organizationId, 0L))
                .forEach(this::wake);
    }

    private void wake(Waiter waiter) {
        waiting.remove(waiter);
        waiter.woken.complete(null);
    }

    private Set<UUID> organizationsWithNews(Map<UUID, Long> told) throws SQLException {
        var ids = told.keySet().toArray();
        var batches = told.values().toArray();
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("select organization_id from organizations_with_news(?, ?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            statement.setArray(2, connection.createArrayOf("bigint", batches));
            try (var found = statement.executeQuery()) {
                var news = new HashSet<UUID>();
                while (found.next()) {
                    news.add(found.getObject(1, UUID.class));
                }
                return news;
            }
        }
    }
}
