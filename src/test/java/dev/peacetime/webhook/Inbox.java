package dev.peacetime.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** A tool that is sent events: takes, refuses, sends away or keeps waiting, as a test wants it. */
final class Inbox implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    /** What is answered to the next message. */
    interface Manner {
        int answer(HttpExchange call) throws IOException;
    }

    /** What came, taken or not. */
    record Message(Map<String, List<String>> headers, String body, int answered) {

        String id() {
            return headers.get("webhook-id").get(0);
        }

        JsonNode event() {
            try {
                return JSON.readTree(body);
            } catch (IOException notJson) {
                throw new AssertionError(body, notJson);
            }
        }

        String type() {
            return event().path("type").asText();
        }

        String subject() {
            return event().path("subject").asText();
        }

        boolean isSignedBy(String secret) {
            try {
                new Webhook(secret).verify(body, headers);
                return true;
            } catch (WebhookVerificationException forged) {
                return false;
            }
        }
    }

    private final HttpServer server;
    private final Queue<Message> messages = new ConcurrentLinkedQueue<>();
    private volatile Manner manner = call -> 204;

    Inbox() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 50);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    Inbox answering(Manner other) {
        this.manner = other;
        return this;
    }

    private void receive(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var status = manner.answer(call);
        messages.add(new Message(lowerCase(call.getRequestHeaders()), body, status));
        call.sendResponseHeaders(status, -1);
        call.close();
    }

    private static Map<String, List<String>> lowerCase(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    }

    List<Message> all() {
        return List.copyOf(messages);
    }

    List<Message> taken() {
        return messages.stream().filter(message -> message.answered() < 300).toList();
    }

    /** Waits until that many were taken. */
    List<Message> taken(int many) {
        await(() -> taken().size() >= many);
        return taken();
    }

    static void await(BooleanSupplier condition) {
        var until = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean() && System.nanoTime() < until) {
            pause(Duration.ofMillis(50));
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
