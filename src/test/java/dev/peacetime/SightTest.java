package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What whoever runs the service gets to see of it, and what they do not. */
@QuarkusTest
class SightTest {

    /** Part of every text that is sent, and of nothing else. */
    private static final String CANARY = "Quzlibrand";

    private final Api admin = Api.newOrganization();
    private final Api nobody = Api.with("");

    @Test
    void tellsNothingOfWhatPeopleWriteInLogsAtDebugNorInMetrics() {
        var logged = LoggedWords.during(() -> {
            people();
            words();
            unreadable();
        });

        assertThat(logged).as("what was logged at all").hasSizeGreaterThan(20);
        assertThat(logged).filteredOn(line -> holds(line.text())).isEmpty();
        assertThat(holds(metrics())).isFalse();
    }

    @Test
    void marksWhatIsLoggedWithRequestAndOrganizationOnWorkersToo() {
        var organization = admin.get("/v1/organization").ok().id();
        var asked = UUID.randomUUID().toString();

        var logged = LoggedWords.during(() -> admin.request()
                .header("X-Request-Id", asked)
                .body(Map.of("name", "Ada"))
                .contentType("application/json")
                .post("/v1/people"));

        assertThat(logged).anySatisfy(line -> {
            assertThat(line.thread()).startsWith("executor-thread");
            assertThat(line.known()).containsEntry("requestId", asked).containsEntry("organizationId", organization);
        });
    }

    @Test
    void forgetsRequestAndOrganizationBeforeTheNextRequest() {
        var next = UUID.randomUUID().toString();

        var logged = LoggedWords.during(() -> {
            for (var call = 0; call < 20; call++) {
                admin.get("/v1/people").ok();
                nobody.request()
                        .header("X-Request-Id", next)
                        .get("/v1/people")
                        .then()
                        .statusCode(401);
            }
        });

        assertThat(logged).anySatisfy(line -> assertThat(line.known()).containsEntry("requestId", next));
        assertThat(logged)
                .filteredOn(line -> next.equals(line.known().get("requestId")))
                .allSatisfy(line -> assertThat(line.known()).doesNotContainKey("organizationId"));
    }

    @Test
    void tellsPathsInMetricsByTheirTemplate() {
        var person = admin.post("/v1/people", Map.of("name", "Ada")).created().id();
        admin.get("/v1/people/" + person).ok();
        admin.put("/v1/people/" + person, "\"1\"", Map.of()).is(405);
        new Answer(admin.request().body("x".repeat(1100 * 1024)).patch("/v1/people/" + person)).is(413);

        var metrics = metrics();

        assertThat(metrics).contains("uri=\"/v1/people/{id}\"").doesNotContain(person);
    }

    @Test
    void isAliveAndReady() {
        nobody.get("/q/health/live").ok();
        nobody.get("/q/health/ready").ok();
    }

    private void people() {
        var sent = Map.of(
                "name", CANARY + " Ada",
                "emails", List.of(CANARY + "@example.com"),
                "headline", CANARY,
                "skills", List.of(CANARY),
                "employments", List.of(Map.of("employer", CANARY + " Corp", "from", "2018")));
        var person = admin.post("/v1/people", sent).created();
        admin.post("/v1/people", sent).is(409);
        admin.get("/v1/people?q=" + CANARY).ok();
        admin.patch("/v1/people/" + person.id(), Map.of("headline", CANARY + " of old"))
                .ok();
        admin.colleague(CANARY, "MEMBER");
        admin.post("/v1/people/" + CANARY).is(405);
        admin.get("/v1/people/" + CANARY);
        admin.get("/v1/" + CANARY).is(404);
    }

    private void words() {
        var referee =
                admin.post("/v1/people", Map.of("name", "Former")).created().id();
        var candidate = admin.post("/v1/people", Map.of("name", CANARY + " Bea"))
                .created()
                .id();
        var role = admin.post("/v1/roles", Map.of("title", CANARY, "visibility", "INTERNAL"))
                .created()
                .id();
        var request = admin.post(
                        "/v1/backchannel-requests",
                        Map.of("personId", candidate, "roleId", role, "questions", List.of(Map.of("text", CANARY))))
                .created()
                .id();
        var ask = admin.post(
                        "/v1/backchannel-requests/" + request + "/asks",
                        Map.of("refereeId", referee, "via", "MEMBER", "attestation", CANARY + " retired in May."))
                .created()
                .id();
        admin.post("/v1/asks/" + ask + "/notes", note(CANARY + " is calm")).created();
    }

    private static Map<String, Object> note(String text) {
        return Map.of(
                "workedTogether",
                Map.of("from", "2016", "to", "2019-06", "as", "manager"),
                "firstHand",
                true,
                "wouldWorkAgain",
                true,
                "answers",
                List.of(Map.of("questionId", "q1", "text", text)),
                "tier",
                "OPEN",
                "disclosures",
                List.of());
    }

    private void unreadable() {
        admin.post("/v1/people", "{\"name\": \"" + CANARY + "\", ").is(400);
        admin.post("/v1/people", Map.of("name", CANARY.repeat(100))).is(400);
        admin.post("/v1/people", Map.of(CANARY, CANARY)).is(400);
        new Answer(admin.request().header("X-Request-Id", CANARY + " me").get("/v1/me")).ok();
        Api.with("pt_" + CANARY).get("/v1/me").is(401);
    }

    private String metrics() {
        return nobody.get("/q/metrics").ok().body();
    }

    private static boolean holds(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).contains(CANARY.toLowerCase(java.util.Locale.ROOT));
    }
}
