package dev.peacetime.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A data directory, and the server on it. Whoever calls what changes it is {@linkplain Home#alone alone} on the home. */
record Cluster(Home home, Tools tools) {

    private static final Pattern PORT = Pattern.compile("(?m)^port = (\\d+)$");
    private static final String UNFINISHED = "postgresql.new-";

    /** A long crash recovery is waited for; a start that fails costs the patience of many looks. */
    private static final int PATIENCE = 1200;

    private static final int COST_OF_FAILURE = 60;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    boolean exists() {
        return Files.exists(home.data().resolve("PG_VERSION"));
    }

    /** Makes the data directory beside its place and moves it there when it is whole. */
    void create(Credentials credentials) throws IOException {
        for (var unfinished : Home.named(home.directory(), UNFINISHED)) {
            Home.delete(unfinished);
        }
        var draft = Files.createTempDirectory(home.directory(), UNFINISHED);
        var password = Files.createTempFile(home.directory(), "initdb", ".tmp");
        try {
            Files.writeString(password, credentials.superuser());
            var options = new ArrayList<>(List.of("-D", draft.toString(), "-U", DatabaseRoles.SUPERUSER));
            options.addAll(List.of("--pwfile", password.toString(), "-A", "scram-sha-256", "-E", "UTF8"));
            // Sorting and case are PostgreSQL's own on every machine; the C library only tells letters from signs.
            options.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=" + locale()));
            options.addAll(home.throwaway() ? List.of("--no-sync") : List.of());
            var outcome = tools.run("initdb", options.toArray(String[]::new));
            if (!outcome.succeeded()) {
                throw NoDatabase.NOT_STARTED.because(home.data(), outcome.said().strip());
            }
            Home.move(draft, home.data());
        } finally {
            Files.delete(password);
        }
    }

    private static String locale() {
        var mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
        return mac ? "en_US.UTF-8" : "C.UTF-8";
    }

    /** The port of the server that runs here, brought up now if none does. */
    int up() throws IOException {
        var said = "it is still not ready";
        for (var patience = PATIENCE; patience > 0; patience--) {
            var postmaster = Postmaster.living(home.data());
            if (postmaster.isEmpty()) {
                var failure = start();
                if (failure.isEmpty()) {
                    continue;
                }
                said = failure.get();
                patience -= COST_OF_FAILURE;
            } else if (postmaster.get().ready()) {
                return postmaster.get().port();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw NoDatabase.NOT_STARTED.because(home.data(), said);
    }

    boolean serving() throws IOException {
        return Postmaster.living(home.data()).isPresent();
    }

    void stop() throws IOException {
        if (serving()) {
            var mode = home.throwaway() ? "immediate" : "fast";
            var outcome = tools.run("pg_ctl", "-D", home.data().toString(), "-m", mode, "-w", "-t", "60", "stop");
            if (!outcome.succeeded() && serving()) {
                throw new IOException(outcome.said().strip());
            }
        }
    }

    /** Answers why it failed, if it did. */
    private Optional<String> start() throws IOException {
        var data = home.data();
        Postmaster.forget(data);
        // Some volumes are mounted with permissions that PostgreSQL refuses.
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        var settings = data.resolve("postgresql.conf");
        var port = port(Files.exists(settings) ? Files.readString(settings) : "");
        Home.replace(settings, ServerSettings.of(port, home.throwaway()));
        Home.replace(data.resolve("pg_hba.conf"), ServerSettings.ACCESS);
        var logged = Files.exists(home.log()) ? Files.size(home.log()) : 0;
        var log = home.log().toString();
        var outcome = tools.run("pg_ctl", "-D", data.toString(), "-l", log, "-w", "-t", "300", "start");
        return outcome.succeeded() ? Optional.empty() : Optional.of(lastWords(logged, outcome));
    }

    /** The same port as last time, if it is free: other services on this home may know no other. */
    private static int port(String settings) throws IOException {
        var before = PORT.matcher(settings);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            try {
                socket.bind(loopback(before.find() ? Integer.parseInt(before.group(1)) : 0));
            } catch (IOException taken) {
                socket.bind(loopback(0));
            }
            return socket.getLocalPort();
        }
    }

    private static InetSocketAddress loopback(int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
    }

    /** What the server said since its log had that many bytes; what the tool said, if the server got no word out. */
    private String lastWords(long logged, Tools.Outcome outcome) throws IOException {
        var log = Files.exists(home.log()) ? Files.readAllBytes(home.log()) : new byte[0];
        var before = (int) Math.min(logged, log.length);
        var recent = new String(log, before, log.length - before, StandardCharsets.UTF_8);
        return recent.lines()
                .filter(line -> line.contains("FATAL:"))
                .reduce((earlier, later) -> later)
                .orElse(outcome.said().strip());
    }
}
