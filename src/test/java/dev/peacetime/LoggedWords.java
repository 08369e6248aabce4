package dev.peacetime;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that the service logs while something is done, as if it had been told to log all it can but traces. */
final class LoggedWords extends Handler {

    /** One record: who wrote it on which thread, what it says with its failure's stack, and what it knows of the request. */
    record Line(String thread, String text, Map<String, String> known) {}

    private static final Logger ROOT = Logger.getLogger("");

    private final Queue<Line> lines = new ConcurrentLinkedQueue<>();
    private final PatternFormatter words = new PatternFormatter("%c %s%e");

    private LoggedWords() {
        setLevel(Level.ALL);
    }

    static List<Line> during(Runnable calls) {
        var level = ROOT.getLevel();
        var others = Arrays.stream(ROOT.getHandlers()).toList();
        var listener = new LoggedWords();
        others.forEach(ROOT::removeHandler);
        ROOT.addHandler(listener);
        ROOT.setLevel(org.jboss.logmanager.Level.DEBUG);
        try {
            calls.run();
        } finally {
            ROOT.setLevel(level);
            ROOT.removeHandler(listener);
            others.forEach(ROOT::addHandler);
        }
        return List.copyOf(listener.lines);
    }

    @Override
    public void publish(LogRecord record) {
        // The test's own client logs too, on the test's own thread.
        if (Thread.currentThread().getName().equals("main")) {
            return;
        }
        var logged = ExtLogRecord.wrap(record);
        lines.add(new Line(Thread.currentThread().getName(), words.format(logged), logged.getMdcCopy()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
