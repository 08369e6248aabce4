package dev.peacetime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * openapi-generator makes clients for Java and for Python of the committed contract without a warning of its own, and they
 * compile; models of forms are asked for, since a Java client would else name one that was not made. It comes from Maven
 * Central, so this runs where it is asked for: {@code -Dpeacetime.clients=true}.
 */
@EnabledIfSystemProperty(named = "peacetime.clients", matches = "true")
class GeneratedClientsTest {

    private static final String GENERATOR = "org.openapitools:openapi-generator-cli:7.25.0";
    private static final Path PLACE = Path.of("target", "clients");

    /** What is said of every document, also of one with a single operation and a single field. */
    private static final List<String> SAID_OF_ALL =
            List.of("OpenAPI 3.1 support is still in beta", "Failed to get the schema name: null");

    @ParameterizedTest
    @CsvSource({"python, -", "java, native"})
    void generatesWithoutAWarning(String language, String library) throws Exception {
        Files.createDirectories(PLACE);
        mvn("dependency:copy", "-Dartifact=" + GENERATOR, "-DoutputDirectory=" + PLACE.toAbsolutePath());

        var said = run(
                Path.of("."),
                "java",
                "-jar",
                PLACE.resolve("openapi-generator-cli-7.25.0.jar").toString(),
                "generate",
                "-g",
                language,
                "-i",
                "openapi/openapi.yaml",
                "-o",
                PLACE.resolve(language).toString(),
                library.equals("-") ? "--skip-overwrite" : "--library=" + library,
                "--global-property",
                "skipFormModel=false");

        assertThat(said.lines().filter(line -> line.contains("WARN") || line.contains("ERROR")))
                .allMatch(line -> SAID_OF_ALL.stream().anyMatch(line::contains));
        compile(language);
    }

    private static void compile(String language) throws Exception {
        if (language.equals("python")) {
            run(PLACE.resolve(language), "python3", "-m", "compileall", "-q", "openapi_client");
        } else {
            mvn("-f", PLACE.resolve(language).resolve("pom.xml").toString(), "-Dmaven.test.skip=true", "compile");
        }
    }

    private static void mvn(String... arguments) throws Exception {
        var home = System.getProperty("maven.home");
        var command =
                new java.util.ArrayList<>(List.of(Path.of(home, "bin", "mvn").toString(), "-q", "-B", "-ntp"));
        command.addAll(List.of(arguments));
        run(Path.of("."), command.toArray(String[]::new));
    }

    private static String run(Path where, String... command) throws IOException, InterruptedException {
        var output = PLACE.resolve("output.txt");
        var running = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var ended = running.waitFor(9, TimeUnit.MINUTES);
        var said = Files.readString(output);
        assertThat(ended && running.exitValue() == 0).as(said).isTrue();
        return said;
    }
}
