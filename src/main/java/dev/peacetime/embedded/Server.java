package dev.peacetime.embedded;

import io.quarkus.runtime.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL on a home: brought up by the first who comes, joined by whoever comes later, revived when it dies and
 * stopped by the last who leaves. It outlives a killed service, and the next one finds it.
 */
final class Server {

    private static final Logger LOG = Logger.getLogger(Server.class);
    private static final int LOOKS = 40;
    private static final long PAUSE_MILLIS = 250;
    private static final long RETRY_MILLIS = 5_000;
    private static final String WRONG_PASSWORD = "28P01";

    private final Home home;
    private final Cluster cluster;
    private final Presence presence;
    private volatile boolean left;

    private Server(Home home, Cluster cluster) throws IOException {
        this.home = home;
        this.cluster = cluster;
        this.presence = new Presence(home.directory());
    }

    /**
     * The server of this home. Services that are in already start it again when it dies; one that comes and finds them in
     * but no server must not start another: it may be in a container and not see theirs.
     */
    static Server on(Home home) throws IOException {
        for (var look = 0; look < LOOKS; look++) {
            var server = home.alone(() -> {
                var tools = new Tools(Binaries.unpacked(home.base()), home.base());
                clearAbandonedRuns(home, tools);
                Home.made(home.directory());
                return new Server(home, new Cluster(home, tools)).entered();
            });
            if (server.isPresent()) {
                return server.get();
            }
            pause(PAUSE_MILLIS);
        }
        throw NoDatabase.HOME_HELD_ELSEWHERE.because(home.directory());
    }

    Path directory() {
        return home.directory();
    }

    int port() throws IOException {
        return Postmaster.noted(home.data()).orElseThrow().port();
    }

    private Optional<Server> entered() throws IOException {
        if (presence.others() && !cluster.serving()) {
            presence.close();
            return Optional.empty();
        }
        presence.enter();
        try {
            var credentials = credentials();
            if (!cluster.exists()) {
                cluster.create(credentials);
            }
            bringUp(credentials);
            return Optional.of(this);
        } catch (IOException | RuntimeException failed) {
            presence.close();
            throw failed;
        }
    }

    private Credentials credentials() throws IOException {
        var kept = Credentials.read(home.credentials());
        if (kept.isPresent()) {
            return kept.get();
        }
        if (cluster.exists()) {
            throw NoDatabase.CREDENTIALS_LOST.because(home.data(), home.credentials());
        }
        var made = Credentials.random();
        made.write(home.credentials());
        return made;
    }

    private void bringUp(Credentials credentials) throws IOException {
        var port = cluster.up();
        try (var superuser =
                DatabaseRoles.connect(port, "postgres", DatabaseRoles.SUPERUSER, credentials.superuser())) {
            if (!Files.isSameFile(DatabaseRoles.dataDirectory(superuser), home.data())) {
                throw NoDatabase.NOT_STARTED.because(home.data(), "another server answers on port " + port);
            }
            DatabaseRoles.make(superuser, credentials);
            LOG.infof("PostgreSQL keeps its data in %s and answers on 127.0.0.1:%d", home.data(), port);
        } catch (SQLException refused) {
            if (WRONG_PASSWORD.equals(refused.getSQLState())) {
                throw NoDatabase.CREDENTIALS_WRONG.because(home.data(), home.credentials());
            }
            throw NoDatabase.NOT_STARTED.because(home.data(), refused.getMessage());
        }
    }

    /** From now on the server is started again, on its port, whenever it dies. */
    void keepAlive() {
        var watch = new Thread(this::watch, "embedded-postgresql-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** Leaves when the JVM ends, after the application closed its connections. */
    void leaveAtTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::leaveAfterApplication, "embedded-postgresql-stop"));
    }

    private void watch() {
        while (!left) {
            pause(PAUSE_MILLIS);
            try {
                if (!cluster.serving()) {
                    revive();
                }
            } catch (IOException | RuntimeException again) {
                LOG.errorf("PostgreSQL is down and could not be started: %s", again.getMessage());
                pause(RETRY_MILLIS);
            }
        }
    }

    private void revive() throws IOException {
        home.alone(() -> {
            if (!left) {
                LOG.warn("PostgreSQL is down and is started again");
                bringUp(credentials());
            }
            return left;
        });
    }

    private void leaveAfterApplication() {
        var application = Application.currentApplication();
        // Tests may end their JVM without ending the application, and leave nothing worth waiting for.
        if (application != null && !home.throwaway()) {
            application.awaitShutdown();
        }
        try {
            leave();
        } catch (IOException failed) {
            LOG.errorf("PostgreSQL could not be stopped: %s", failed.getMessage());
        }
    }

    /** Answers whether this was the last one, so that the server stopped. */
    boolean leave() throws IOException {
        if (left) {
            return false;
        }
        left = true;
        return home.alone(() -> {
            presence.leave();
            var last = !presence.others();
            if (last) {
                cluster.stop();
            }
            presence.close();
            if (last && home.throwaway()) {
                Home.delete(home.directory());
            }
            return last;
        });
    }

    /** Throwaway homes whose JVM was killed. */
    private static void clearAbandonedRuns(Home home, Tools tools) throws IOException {
        if (!home.throwaway()) {
            return;
        }
        for (var run : Home.named(home.base(), Home.RUNS)) {
            var presence = new Presence(run);
            if (!presence.others()) {
                new Cluster(new Home(home.base(), run, true), tools).stop();
                Home.delete(run);
            }
            presence.close();
        }
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
