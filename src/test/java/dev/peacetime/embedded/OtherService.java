package dev.peacetime.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Another JVM on a home: says when it is in, and is gone without a goodbye when its input ends. */
final class OtherService {

    private OtherService() {}

    public static void main(String[] home) throws IOException {
        Server.on(new Home(Path.of(home[0]), Path.of(home[1]), Boolean.parseBoolean(home[2])));
        System.out.println("in");
        System.in.read();
        Runtime.getRuntime().halt(1);
    }

    /** A process that is in; it lives until it is killed. */
    static ProcessHandle on(Home home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        var command = List.of(java, "-cp", classes, OtherService.class.getName());
        var arguments = List.of(home.base().toString(), home.directory().toString(), home.throwaway() + "");
        var process = new ProcessBuilder(
                        Stream.concat(command.stream(), arguments.stream()).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.inputReader().lines().anyMatch("in"::equals)) {
            throw new IllegalStateException("the other service did not get in");
        }
        return process.toHandle();
    }
}
