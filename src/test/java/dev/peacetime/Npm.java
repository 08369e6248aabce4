package dev.peacetime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** npm at work in a copy of src/test/typescript; what it says is kept beside it. */
final class Npm {

    private static final Path SOURCES = Path.of("src", "test", "typescript");

    private final Path place;
    private final Map<String, String> environment;

    private Npm(Path place, Map<String, String> environment) {
        this.place = place;
        this.environment = environment;
    }

    /** With what package.json names, installed. */
    static Npm installed(Map<String, String> environment) throws IOException, InterruptedException {
        var place = Path.of("target", "typescript");
        Files.createDirectories(place);
        try (var sources = Files.list(SOURCES)) {
            for (var source : sources.toList()) {
                Files.write(place.resolve(source.getFileName()), Files.readAllBytes(source));
            }
        }
        var npm = new Npm(place, environment);
        npm.does("install", "--no-audit", "--no-fund", "--silent");
        return npm;
    }

    Npm with(String file, String content) throws IOException {
        Files.writeString(place.resolve(file), content);
        return this;
    }

    /** Runs a script of package.json. */
    String runs(String script) throws IOException, InterruptedException {
        return does("run", "-s", script);
    }

    private String does(String... arguments) throws IOException, InterruptedException {
        var output = place.resolve("output.txt");
        var command = new ArrayList<>(List.of("npm"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().putAll(environment);
        var running = process.start();
        var ended = running.waitFor(5, TimeUnit.MINUTES);
        var said = Files.readString(output);
        assertThat(ended && running.exitValue() == 0).as(said).isTrue();
        return said;
    }
}
