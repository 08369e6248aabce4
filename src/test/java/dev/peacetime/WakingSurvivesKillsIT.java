package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged service dies at some moment while a role wakes those who wait, again and again: in the end each is woken once
 * by each role, and told of once. The full size is run with {@code -Dpeacetime.kills=50}.
 */
class WakingSurvivesKillsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "pt_waketest_" + "k".repeat(32);
    private static final int PEOPLE = 1_000;

    /** Of so many one knows Go. */
    private static final int EVERY = 2;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(7061);
    private int port;
    private Process service;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    @AfterEach
    void stop() throws InterruptedException {
        service.destroy();
        service.waitFor(30, TimeUnit.SECONDS);
    }

    @Test
    void eachWishIsWokenOnceByEachRoleWhateverDiesWhen() throws Exception {
        start();
        var waiting = seed();
        var roles = new ArrayList<String>();
        for (int kill = 0; kill < Integer.getInteger("peacetime.kills", 2); kill++) {
            var role = post("/v1/roles", Map.of("title", "R" + kill, "visibility", "INTERNAL", "skills", List.of("Go")))
                    .get("id")
                    .asText();
            post("/v1/roles/" + role + "/opening", Map.of());
            roles.add(role);
            Thread.sleep(random.nextInt(600));
            service.destroyForcibly().waitFor();
            start();
        }

        for (var role : roles) {
            for (int attempt = 0; attempt < 600 && woken(role).size() < waiting.size(); attempt++) {
                Thread.sleep(100);
            }
            assertThat(woken(role)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(waiting);
        }
        var told = told();
        assertThat(told.values()).containsOnly(1);
        assertThat(told).hasSize(waiting.size() * roles.size());
    }

    /** The entries that wait for such roles. */
    private TreeSet<String> seed() throws Exception {
        var list = post("/v1/wishlists", Map.of("name", "Many", "visibility", "ORGANIZATION"))
                .get("id")
                .asText();
        var people = new ArrayList<String>();
        for (int at = 0; at < PEOPLE; at++) {
            people.add(post("/v1/people", Map.of("name", "P" + at)).get("id").asText());
        }
        var answer = post(
                "/v1/wishlists/" + list + "/entries/batch",
                Map.of(
                        "items",
                        IntStream.range(0, PEOPLE)
                                .mapToObj(at -> Map.of(
                                        "personId", people.get(at),
                                        "why", "ADMIRED",
                                        "reason", "Good.",
                                        "tier", "STRONG",
                                        "wakeWhen", Map.of("skills", List.of(at % EVERY == 0 ? "Go" : "Java"))))
                                .toList()));
        var waiting = new TreeSet<String>();
        for (int at = 0; at < PEOPLE; at += EVERY) {
            waiting.add(answer.get("items").get(at).get("entryId").asText());
        }
        return waiting;
    }

    private List<String> woken(String role) throws Exception {
        var entries = new ArrayList<String>();
        for (var item : all("/v1/roles/" + role + "/wakes?limit=200")) {
            entries.add(item.get("entryId").asText());
        }
        return entries;
    }

    /** How often which wake was told. */
    private Map<String, Integer> told() throws Exception {
        var told = new TreeMap<String, Integer>();
        var path = "/v1/events?types=wishlist.entry-woken&limit=200";
        var after = "";
        while (true) {
            var page = get(path + after);
            for (var event : page.get("items")) {
                var data = event.get("data");
                told.merge(
                        data.get("entryId").asText() + " " + data.get("roleId").asText(), 1, Integer::sum);
            }
            if (page.get("items").isEmpty()) {
                return told;
            }
            after = "&after=" + page.get("next").asText();
        }
    }

    private List<JsonNode> all(String path) throws Exception {
        var items = new ArrayList<JsonNode>();
        for (var page = get(path);
                ;
                page = get(path + "&after=" + page.get("next").asText())) {
            page.get("items").forEach(items::add);
            if (!page.has("next")) {
                return items;
            }
        }
    }

    private void start() throws Exception {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-jar", "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(home.resolveSibling(home.getFileName() + ".log").toFile());
        builder.environment().put("PEACETIME_HOME", home.toString());
        builder.environment().put("PEACETIME_ADMIN_KEY", KEY);
        builder.environment().put("PEACETIME_WAKING_STEP", "20");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        service = builder.start();
        for (int attempt = 0; attempt < 1_200; attempt++) {
            if (isReady()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the service does not start");
    }

    private boolean isReady() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(uri("/q/health/ready"))).statusCode() == 200;
        } catch (IOException notYet) {
            assertThat(service.isAlive()).isTrue();
            return false;
        }
    }

    private JsonNode get(String path) throws Exception {
        var answer = send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + KEY));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private JsonNode post(String path, Object body) throws Exception {
        var request = HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + KEY);
        if (path.endsWith("/opening")) {
            request.POST(HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        var answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
