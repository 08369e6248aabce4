package dev.peacetime.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs. They refuse to run as root, so for root they run in a user namespace of their own, where
 * the same files belong to the same owner but root is nobody.
 */
record Tools(Path binaries, Path directory) {

    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    /** How a program ended, and everything it said. */
    record Outcome(int status, String said) {

        boolean succeeded() {
            return status == 0;
        }
    }

    Outcome run(String tool, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (root()) {
            mayStepDown();
            command.addAll(AS_NOBODY);
        }
        command.add(binaries.resolve("bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        return run(command);
    }

    private void mayStepDown() {
        var trial = new ArrayList<>(AS_NOBODY);
        trial.add("true");
        try {
            var outcome = run(trial);
            if (!outcome.succeeded()) {
                throw NoDatabase.ROOT_IN_A_CAGE.because(outcome.said().strip());
            }
        } catch (IOException absent) {
            throw NoDatabase.ROOT_IN_A_CAGE.because(absent.getMessage());
        }
    }

    private Outcome run(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        var environment = builder.environment();
        // PGDATA, PGPORT and their like speak of someone else's server.
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes());
        try {
            return new Outcome(process.waitFor(), said);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    private static boolean root() throws IOException {
        var self = Path.of("/proc/self");
        return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
    }
}
