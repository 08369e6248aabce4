package dev.peacetime.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Where the database lives. A lasting home is its base; throwaway homes stand side by side under one, one per JVM, and
 * share its binaries.
 */
record Home(Path base, Path directory, boolean throwaway) {

    static final String RUNS = "run-";

    /** Something that needs the home's files. */
    interface Work<T> {
        T done() throws IOException;
    }

    static Home lasting(Path directory) throws IOException {
        var base = made(directory);
        return new Home(base, base, false);
    }

    static Home throwaway(Path base) throws IOException {
        var real = made(base);
        return new Home(real, real.resolve(RUNS + UUID.randomUUID()), true);
    }

    static Path credentials(Path home) {
        return home.resolve("credentials.properties");
    }

    Path credentials() {
        return credentials(directory);
    }

    Path data() {
        return directory.resolve("postgresql");
    }

    Path log() {
        return directory.resolve("postgresql.log");
    }

    /** Does the work while nobody else does theirs on this base, be it another process or another class loader. */
    <T> T alone(Work<T> work) throws IOException {
        synchronized (Runtime.getRuntime()) {
            try (var file = open(base.resolve("starting.lock"))) {
                file.lock();
                return work.done();
            }
        }
    }

    static FileChannel open(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** Makes the directory, for its owner's eyes only; one that was there keeps the permissions it was given. */
    static Path made(Path directory) throws IOException {
        var owned = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        // Asked first, for createDirectories takes a link to a directory for a file.
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory.toAbsolutePath(), owned);
        }
        return directory.toRealPath();
    }

    /** Writes a file that is there whole or not at all, also after a power failure, for its owner's eyes only. */
    static void replace(Path file, String text) throws IOException {
        var draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        move(draft, file);
    }

    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(to.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    static List<Path> named(Path directory, String prefix) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    static void delete(Path tree) throws IOException {
        try (var entries = Files.walk(tree)) {
            for (var entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        }
    }
}
