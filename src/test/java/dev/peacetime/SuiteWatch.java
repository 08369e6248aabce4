package dev.peacetime;

import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Watches every test of the suite, whatever it tests: nothing that a test writes of people ({@link Markers}) turns up in what
 * the service logs at DEBUG, in its spans, its metrics, or its events. Problems are looked at by {@link ContractWitness}.
 */
public final class SuiteWatch
        implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback, QuarkusTestAfterAllCallback {

    private static final Logger ROOT = Logger.getLogger("");
    private static final Queue<String> OVERHEARD = new ConcurrentLinkedQueue<>();
    private static final AtomicLong LINES = new AtomicLong();
    private static final Handler LISTENER = new Listener();
    private static final Map<Handler, Level> OTHERS = new HashMap<>();

    /** Up to where events were looked at. */
    private static long arrival;

    /** How many lines were listened to until now. */
    static long lines() {
        return LINES.get();
    }

    /** What was overheard since this was asked last. */
    static List<String> overheard() {
        var overheard = List.copyOf(OVERHEARD);
        OVERHEARD.clear();
        return overheard;
    }

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        OVERHEARD.clear();
        // The console is told no more than ever.
        for (var other : ROOT.getHandlers()) {
            OTHERS.put(other, other.getLevel());
            other.setLevel(Level.INFO);
        }
        ROOT.setLevel(org.jboss.logmanager.Level.DEBUG);
        ROOT.addHandler(LISTENER);
    }

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        ROOT.removeHandler(LISTENER);
        ROOT.setLevel(Level.INFO);
        OTHERS.forEach(Handler::setLevel);
        OTHERS.clear();
        assertThat(overheard()).as("logged during " + test.getTestMethod()).isEmpty();
        assertThat(SpansSeen.marked())
                .as("traced during " + test.getTestMethod())
                .isEmpty();
    }

    @Override
    public void afterAll(QuarkusTestContext tests) {
        assertThat(Markers.in(metrics()))
                .as("metrics after " + tests.getTestInstance())
                .isEmpty();
        assertThat(events()).as("events of " + tests.getTestInstance()).isEmpty();
    }

    static String metrics() {
        return RestAssured.given()
                .config(RestAssured.config().httpClient(httpClientConfig().setParam("http.socket.timeout", 30_000)))
                .baseUri(ConfigProvider.getConfig().getValue("test.url", String.class))
                .get("/q/metrics")
                .asString();
    }

    /** Those since the last time that hold what they must not, as they are written down. */
    static List<String> events() {
        var marked = new ArrayList<String>();
        try (var connection = Owner.connection();
                var statement = connection.prepareStatement(
                        "select o.arrival, o::text from outbox o where o.arrival > ? order by o.arrival")) {
            statement.setLong(1, arrival);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    arrival = found.getLong(1);
                    if (Markers.in(found.getString(2)).isPresent()) {
                        marked.add(found.getString(2));
                    }
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return marked;
    }

    private static final class Listener extends Handler {

        private final PatternFormatter words = new PatternFormatter("%c %s%e");

        Listener() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord record) {
            // The test's own client logs too, on whichever thread it is called.
            if (!Thread.currentThread().getName().equals("main") && !isOfTheClient(record)) {
                LINES.incrementAndGet();
                var line = words.format(ExtLogRecord.wrap(record));
                Markers.in(line).ifPresent(marker -> OVERHEARD.add(marker + " in " + line));
            }
        }

        private static boolean isOfTheClient(LogRecord record) {
            return String.valueOf(record.getLoggerName()).startsWith("org.apache.http");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
