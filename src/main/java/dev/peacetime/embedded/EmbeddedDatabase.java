package dev.peacetime.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database that the service runs for itself: the directory that holds it (data under {@code postgresql/}, passwords
 * in {@code credentials.properties}, the key of sealed texts in {@code vault.key}, log in {@code postgresql.log}) and the port it answers on, on 127.0.0.1 only.
 */
public record EmbeddedDatabase(Path home, int port) {

    private static volatile @Nullable EmbeddedDatabase running;

    /** The embedded database, if this service uses it; empty before the first connection and with a database of one's own. */
    public static Optional<EmbeddedDatabase> running() {
        return Optional.ofNullable(running);
    }

    static EmbeddedDatabase lasting(Path directory) {
        return started(directory, false);
    }

    static EmbeddedDatabase throwaway(Path base) {
        return started(base, true);
    }

    String jdbcUrl() {
        return DatabaseRoles.url(port, DatabaseRoles.DATABASE);
    }

    Credentials credentials() {
        try {
            return Credentials.read(Home.credentials(home)).orElseThrow();
        } catch (IOException unreadable) {
            throw NoDatabase.HOME_UNUSABLE.because(home, unreadable);
        }
    }

    /** The key by which the service seals texts: beside the database, never in it, and made when it is first asked for. */
    String vaultKey() {
        try {
            return VaultKey.of(home);
        } catch (IOException unreadable) {
            throw NoDatabase.HOME_UNUSABLE.because(home, unreadable);
        }
    }

    /**
     * Once per JVM and directory, whichever class loader asks: a static field would not do, for Quarkus loads this class
     * anew at each restart in dev mode and for each profile in tests. System properties are what they all share.
     */
    private static EmbeddedDatabase started(Path base, boolean throwaway) {
        synchronized (Runtime.getRuntime()) {
            var known = "peacetime.embedded." + (throwaway ? "throwaway." : "lasting.") + base.toAbsolutePath();
            var port = Integer.getInteger(known + ".port");
            if (port == null) {
                var started = start(base, throwaway);
                System.setProperty(known + ".port", Integer.toString(started.port));
                System.setProperty(known + ".home", started.home.toString());
                running = started;
                return started;
            }
            var joined = new EmbeddedDatabase(Path.of(System.getProperty(known + ".home")), port);
            running = joined;
            return joined;
        }
    }

    private static EmbeddedDatabase start(Path base, boolean throwaway) {
        try {
            var server = Server.on(throwaway ? Home.throwaway(base) : Home.lasting(base));
            server.keepAlive();
            server.leaveAtTheEnd();
            return new EmbeddedDatabase(server.directory(), server.port());
        } catch (IOException unusable) {
            throw NoDatabase.HOME_UNUSABLE.because(base.toAbsolutePath(), unusable);
        }
    }
}
