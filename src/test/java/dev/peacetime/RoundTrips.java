package dev.peacetime;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts what the service asks of the database, as the driver itself traces it: how often it waits (Sync messages), or how many
 * statements it has executed, the setting of the organization and the ends of transactions among them.
 */
final class RoundTrips extends Handler {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private static final String SYNC = "FE=> Sync";
    private static final String EXECUTE = "FE=> Execute(";

    private final AtomicInteger counted = new AtomicInteger();
    private final String message;

    private RoundTrips(String message) {
        this.message = message;
        setLevel(Level.ALL);
    }

    /** How many there were while a call was answered; those of work behind the requests do not count. */
    static int of(Runnable call) {
        return counted(SYNC, call);
    }

    /** How many statements were executed while a call was answered, whether or not the driver had them prepared. */
    static int statementsOf(Runnable call) {
        return counted(EXECUTE, call);
    }

    private static int counted(String message, Runnable call) {
        var before = DRIVER.getLevel();
        var counter = new RoundTrips(message);
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
        if (traced.getMessage().contains(message)
                && Thread.currentThread().getName().startsWith("executor-thread")) {
            counted.incrementAndGet();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
