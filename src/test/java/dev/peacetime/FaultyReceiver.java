package dev.peacetime;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A tool's receiver that fails a third of the time, hangs, and sends elsewhere; what it took, it wrote down. */
final class FaultyReceiver implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int GONE = 410;

    /** What came: as it was signed, and when. */
    record Message(Map<String, String> headers, String body, long at) {}

    private final HttpServer server;
    private final Random random;
    private final boolean gone;
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, Integer> took = new LinkedHashMap<>();
    private final Map<String, LinkedHashSet<String>> tookOf = new HashMap<>();
    private volatile String secret = "";
    private int forged;

    FaultyReceiver(Random random) throws IOException {
        this(random, false);
    }

    /** One that says it is gone, whatever comes. */
    static FaultyReceiver gone() throws IOException {
        return new FaultyReceiver(new Random(1), true);
    }

    private FaultyReceiver(Random random, boolean gone) throws IOException {
        this.random = random;
        this.gone = gone;
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 100);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    void expects(String madeSecret) {
        this.secret = madeSecret;
    }

    private void receive(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var status = gone ? GONE : answer(call);
        if (!gone) {
            keep(call.getRequestHeaders(), body, status);
        }
        if (status > 0) {
            call.sendResponseHeaders(status, -1);
        }
        call.close();
    }

    /** Zero: it is never answered. */
    private int answer(HttpExchange call) {
        int chance;
        synchronized (this) {
            chance = random.nextInt(100);
        }
        if (chance < 2) {
            pause();
            return 0;
        }
        if (chance < 6) {
            call.getResponseHeaders().add("Location", url() + "/elsewhere");
            return 307;
        }
        return chance < 34 ? 500 + chance % 4 : 204;
    }

    private static void pause() {
        try {
            Thread.sleep(4_000);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private synchronized void keep(Map<String, List<String>> headers, String body, int status) throws IOException {
        var lower = headers.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
        try {
            new Webhook(secret).verify(body, lower);
        } catch (WebhookVerificationException notGenuine) {
            forged++;
        }
        var first = new HashMap<String, String>();
        lower.forEach((name, values) -> first.put(name, values.get(0)));
        messages.add(new Message(first, body, System.currentTimeMillis()));
        if (status >= 200 && status < 300) {
            var id = first.get("webhook-id");
            took.merge(id, 1, Integer::sum);
            tookOf.computeIfAbsent(JSON.readTree(body).get("subject").asText(), subject -> new LinkedHashSet<>())
                    .add(id);
        }
    }

    synchronized int forged() {
        return forged;
    }

    synchronized int all() {
        return messages.size();
    }

    synchronized List<Message> messages() {
        return List.copyOf(messages);
    }

    /** How often each event was taken. */
    synchronized Map<String, Integer> took() {
        return Map.copyOf(took);
    }

    /** The events of a subject, in the order in which each was first taken. */
    synchronized List<String> tookOf(String subject) {
        return List.copyOf(tookOf.getOrDefault(subject, new LinkedHashSet<>()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
