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
    private final List<Answer> refused = new java.util.ArrayList<>();

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
        assertThat(refused).hasSize(6).allSatisfy(answer -> {
            assertThat(answer.response().statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(holds(answer.body())).as(answer.body()).isFalse();
        });
        assertThat(events()).isNotEmpty().noneMatch(SightTest::holds);
    }

    /** What others may be told, as it is written down. */
    private List<String> events() {
        try {
            return OwnersView.column(
                    "select o::text from outbox o where o.organization_id = ?::uuid",
                    admin.get("/v1/organization").ok().id());
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
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
        Api.with("pt_nobodys0_" + "x".repeat(32)).get("/v1/people/" + person).is(401);
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
        var note = admin.post("/v1/asks/" + ask + "/notes", note(CANARY + " is calm"))
                .created()
                .id();
        refused.add(admin.post("/v1/asks/" + ask + "/notes", note(CANARY + " once more")));
        notes(request, note);
        links(request, candidate);
    }

    private void notes(String request, String note) {
        var place = "/v1/backchannel-notes/" + note;
        new Answer(admin.request().header("Access-Purpose", "To see " + CANARY).get(place)).ok();
        refused.add(new Answer(
                admin.request().header("Access-Purpose", CANARY.repeat(100)).get(place)));
        var correction = new java.util.HashMap<>(note(CANARY + " is pregnant"));
        correction.remove("tier");
        refused.add(admin.post(place + "/corrections", correction));
        correction.put("protectedWordsAnswered", true);
        admin.post(place + "/corrections", correction).created();
        admin.get("/v1/backchannel-requests/" + request + "/summary").ok();
        admin.post("/v1/organization/data-keys").is(202);
    }

    private void links(String request, String candidate) {
        var referee = admin.post(
                        "/v1/people",
                        Map.of(
                                "name",
                                "Link " + CANARY,
                                "emails",
                                List.of("link@" + CANARY + ".example"),
                                "employments",
                                List.of(Map.of("employer", "Initech", "from", "2019"))))
                .created()
                .id();
        admin.post("/v1/people/" + candidate + "/employments", Map.of("employer", "Acme", "from", "2019"))
                .created();
        var asks = "/v1/backchannel-requests/" + request + "/asks";
        var link = admin.post(asks, Map.of("refereeId", referee, "via", "LINK"))
                .created()
                .text("link");
        nobody.get(link).ok();
        refused.add(nobody.post(link, Map.of("note", note("Too old, that " + CANARY))));
        nobody.post(link, Map.of("note", note(CANARY + " is a rock"))).is(204);
        refused.add(nobody.post(link, Map.of("note", note(CANARY + " again"))));
        admin.post("/v1/people/" + referee + "/employments", Map.of("employer", "Acme", "from", "2026"))
                .created();
        refused.add(admin.post(asks, Map.of("refereeId", referee, "via", "LINK", "attestation", CANARY + " said so.")));
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
