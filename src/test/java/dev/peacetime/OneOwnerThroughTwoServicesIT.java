package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two services, as they are packaged, on one database: fifty members refer one person two hundred times at once, through
 * both. One of them owns the person; the words of all are kept. Nobody is told of an error: whoever finds a service with its
 * hands full (503) comes again with the same key, as the contract says, and is taken once.
 */
class OneOwnerThroughTwoServicesIT {

    private static final String COMMAND = "java -jar target/quarkus-app/quarkus-run.jar";
    private static final int REFERRERS = 50;
    private static final int TARGETS = 4;
    private static final int MOST_RETRIES = 60;
    private static final List<String> SPELLINGS = List.of(
            "ada.lovelace@gmail.com",
            "Ada.Lovelace@GMAIL.com",
            "adalovelace+work@gmail.com",
            "a.d.a.lovelace@googlemail.com");

    @TempDir
    static Path home;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<Packaged> SERVICES = new ArrayList<>();
    private static String admin = "";

    @BeforeAll
    static void start() throws Exception {
        SERVICES.add(Packaged.start(COMMAND, home));
        admin = SERVICES.get(0).printedKey().orElseThrow();
        SERVICES.add(Packaged.start(COMMAND, home));
    }

    @AfterAll
    static void stop() {
        SERVICES.forEach(Packaged::close);
    }

    @Test
    void isOneOfFiftyWhoReferAtOnce() throws Exception {
        var targets = new ArrayList<String>();
        targets.add(null);
        for (int at = 1; at < TARGETS; at++) {
            var role = post(0, admin, "/v1/roles", Map.of("title", "Engineer " + at, "visibility", "INTERNAL"), 201);
            post(1, admin, "/v1/roles/" + role.get("id").asText() + "/opening", Map.of(), 200);
            targets.add(role.get("id").asText());
        }
        var keys = new ArrayList<String>();
        for (int at = 0; at < REFERRERS; at++) {
            keys.add(member(at));
        }
        var calls = new ArrayList<Callable<JsonNode>>();
        for (int at = 0; at < REFERRERS * TARGETS; at++) {
            var number = at;
            var referral = referral(targets.get(at % TARGETS), number);
            calls.add(() -> post(number / TARGETS % 2, keys.get(number / TARGETS), "/v1/referrals", referral, 201));
        }
        Collections.shuffle(calls, new Random(11));

        var sent = atOnce(calls);

        assertThat(sent.stream().map(each -> each.get("personId").asText()).distinct())
                .hasSize(1);
        var owners = sent.stream()
                .filter(each -> each.get("standing").asText().equals("OWNER"))
                .map(each -> each.get("referrerId").asText())
                .distinct()
                .toList();
        assertThat(owners).hasSize(1);
        assertThat(sent.stream().filter(each -> each.get("standing").asText().equals("OWNER")))
                .hasSize(TARGETS);
        assertThat(words(sent)).hasSize(REFERRERS * TARGETS);
    }

    /** Every word that those who triage are shown with the owner's referral and beside it, by both services the same. */
    private static Set<String> words(List<JsonNode> sent) throws Exception {
        var first = sent.stream()
                .filter(each -> each.get("standing").asText().equals("OWNER"))
                .min(Comparator.comparing(each -> each.get("createdAt").asText()))
                .orElseThrow();
        var words = new TreeSet<String>();
        for (var referral : sent) {
            if (referral.get("standing").asText().equals("OWNER")) {
                words.add(referral.get("endorsement").get("text").asText());
            }
        }
        var path = "/v1/referrals/" + first.get("id").asText();
        var seen = get(0, path);
        assertThat(get(1, path)).isEqualTo(seen);
        seen.get("coEndorsers").forEach(each -> words.add(each.get("text").asText()));
        return words;
    }

    private static Map<String, Object> referral(@Nullable String role, int number) {
        var referral = new HashMap<String, Object>();
        referral.put(
                "person", Map.of("name", "Ada Lovelace", "emails", List.of(SPELLINGS.get(number % SPELLINGS.size()))));
        referral.put("endorsement", Map.of("relationship", "WORKED_WITH", "text", "Word " + number, "firstHand", true));
        if (role != null) {
            referral.put("roleId", role);
        }
        return referral;
    }

    private static String member(int at) throws Exception {
        var member = post(
                at % 2,
                admin,
                "/v1/members",
                Map.of("name", "Member " + at, "email", "member" + at + "@example.com", "access", List.of("MEMBER")),
                201);
        return post(
                        at % 2,
                        admin,
                        "/v1/api-keys",
                        Map.of("name", "Key " + at, "memberId", member.get("id").asText()),
                        201)
                .get("key")
                .asText();
    }

    private static List<JsonNode> atOnce(List<Callable<JsonNode>> calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = new ArrayList<JsonNode>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static JsonNode get(int service, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(SERVICES.get(service).url() + path))
                .header("Authorization", "Bearer " + admin)
                .build();
        return answered(request, 200);
    }

    private static JsonNode post(int service, String key, String path, Map<String, Object> body, int status)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create(SERVICES.get(service).url() + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return answered(request, status);
    }

    private static JsonNode answered(HttpRequest request, int status) throws Exception {
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        for (int again = 0; answer.statusCode() == 503 && again < MOST_RETRIES; again++) {
            var wait = answer.headers().firstValue("Retry-After").orElseThrow();
            Thread.sleep(Duration.ofSeconds(Long.parseLong(wait)).toMillis());
            answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }
}
