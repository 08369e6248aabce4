package dev.peacetime;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts how often the service waits for the database: the driver's Sync messages, as the driver itself traces them. */
final class RoundTrips extends Handler {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final AtomicInteger counted = new AtomicInteger();

    private RoundTrips() {
        setLevel(Level.ALL);
    }

    /** How many there were while a call was answered; those of work behind the requests do not count. */
    static int of(Runnable call) {
        var before = DRIVER.getLevel();
        var counter = new RoundTrips();
        DRIVER.setLevel(Level.FINEST);
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(counter);
        try {
            call.run();
        } finally {
            DRIVER.removeHandler(counter);
            DRIVER.setUseParentHandlers(true);
            DRIVER.setLevel(before);
        }
        return counter.counted.get();
    }

    @Override
    public void publish(LogRecord traced) {
        if (traced.getMessage().contains("FE=> Sync")
                && Thread.currentThread().getName().startsWith("executor-thread")) {
            counted.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
