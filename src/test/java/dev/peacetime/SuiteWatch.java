package dev.peacetime;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Listens to the log of every test of the suite, whatever it tests: words that the tests write into notes, and the mail
 * domain of their members, which are like nothing else, must not turn up in it.
 */
public final class SuiteWatch implements QuarkusTestBeforeEachCallback, QuarkusTestAfterEachCallback {

    /** What notes say in tests. */
    private static final List<String> MARKERS =
            List.of("also in a storm", "Flimmerquast", "Quzlibrand", "They stayed, and grew");

    private static final Logger ROOT = Logger.getLogger("");
    private static final Queue<String> OVERHEARD = new ConcurrentLinkedQueue<>();
    private static final Handler LISTENER = new Listener();

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        OVERHEARD.clear();
        ROOT.addHandler(LISTENER);
    }

    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        ROOT.removeHandler(LISTENER);
        assertThat(OVERHEARD).as("logged during " + test.getTestMethod()).isEmpty();
    }

    private static final class Listener extends Handler {

        private final PatternFormatter words = new PatternFormatter("%c %s%e");

        @Override
        public void publish(LogRecord record) {
            var line = words.format(org.jboss.logmanager.ExtLogRecord.wrap(record));
            if (!Thread.currentThread().getName().equals("main")
                    && MARKERS.stream().anyMatch(line::contains)) {
                OVERHEARD.add(line);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
