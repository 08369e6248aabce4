package dev.peacetime.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** What a server noted about itself in its data directory; it may be long dead, and its process id another's. */
record Postmaster(long pid, int port, boolean ready) {

    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    static Optional<Postmaster> noted(Path data) throws IOException {
        try {
            // It holds a path, in whatever encoding; the numbers read alike in all.
            var lines = Files.readAllLines(note(data), StandardCharsets.ISO_8859_1);
            var ready = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
            return Optional.of(
                    new Postmaster(Long.parseLong(lines.get(PID)), Integer.parseInt(lines.get(PORT)), ready));
        } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException absent) {
            return Optional.empty();
        }
    }

    /** The server that runs on this data directory, if one does. */
    static Optional<Postmaster> living(Path data) throws IOException {
        var noted = noted(data);
        return noted.isPresent() && noted.get().serves(data) ? noted : Optional.empty();
    }

    /**
     * Removes a note that PostgreSQL would respect for no reason: one that was cut short, or whose process id belongs to
     * somebody else by now. Only for who found no {@linkplain #living living} server and keeps others from starting one.
     */
    static void forget(Path data) throws IOException {
        var noted = noted(data);
        if (noted.isEmpty() || ProcessHandle.of(noted.get().pid()).isPresent()) {
            Files.deleteIfExists(note(data));
        }
    }

    /** PostgreSQL works in its data directory, which tells its process from any other with the same number. */
    private boolean serves(Path data) throws IOException {
        var process = ProcessHandle.of(pid).map(ProcessHandle::info);
        if (process.flatMap(ProcessHandle.Info::command)
                .filter(command -> command.contains("postgres"))
                .isEmpty()) {
            return false;
        }
        var work = Path.of("/proc", Long.toString(pid), "cwd");
        try {
            if (Files.exists(work)) {
                return Files.isSameFile(work, data);
            }
        } catch (NoSuchFileException gone) {
            return false;
        }
        return process.flatMap(ProcessHandle.Info::commandLine)
                .filter(line -> line.contains(data.toString()))
                .isPresent();
    }

    private static Path note(Path data) {
        return data.resolve("postmaster.pid");
    }
}
