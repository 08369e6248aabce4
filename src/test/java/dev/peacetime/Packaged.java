package dev.peacetime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged service in a process of its own, on any free port; stopped like a service when it is closed. */
final class Packaged implements AutoCloseable {

    private static final Pattern URL = Pattern.compile("Peacetime runs at +(http://localhost:\\d+)");
    private static final Pattern KEY = Pattern.compile("(?m)^ +(pt_[a-z0-9]{8}_[A-Za-z0-9]{32})$");

    private final Process process;
    private final StringBuffer said = new StringBuffer();
    private final CompletableFuture<String> url = new CompletableFuture<>();

    private Packaged(Process process) {
        this.process = process;
    }

    /** Starts it by that command, and waits until it says where it is. */
    static Packaged start(String command, Path home) throws Exception {
        var builder = new ProcessBuilder("bash", "-c", "exec " + command).redirectErrorStream(true);
        var environment = builder.environment();
        environment.put("PEACETIME_HOME", home.toString());
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.merge("PATH", "", (path, nothing) -> Path.of(System.getProperty("java.home"), "bin") + ":" + path);
        var packaged = new Packaged(builder.start());
        packaged.process.getOutputStream().close();
        var listener = new Thread(packaged::listen, "packaged service");
        listener.setDaemon(true);
        listener.start();
        packaged.url.get(2, TimeUnit.MINUTES);
        return packaged;
    }

    private void listen() {
        process.inputReader().lines().forEach(line -> {
            said.append(line).append('\n');
            var place = URL.matcher(line);
            if (place.find()) {
                url.complete(place.group(1));
            }
        });
        url.completeExceptionally(new AssertionError("it did not start:\n" + said));
    }

    String url() {
        return url.join();
    }

    /** The administrator's key, if this start printed it; once. */
    Optional<String> printedKey() {
        var keys = KEY.matcher(said).results().map(found -> found.group(1)).toList();
        if (keys.size() > 1) {
            throw new AssertionError("more than one key was printed");
        }
        return keys.stream().findFirst();
    }

    String get(String path, String key) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Authorization", "Bearer " + key)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    long pid() {
        return process.pid();
    }

    /** As {@code kill -9} does: no goodbye. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().join();
    }
}
