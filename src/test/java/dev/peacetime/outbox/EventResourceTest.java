package dev.peacetime.outbox;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EventResourceTest {

    private final Api admin = Api.newOrganization();

    @Inject
    ForgottenEvents round;

    @Test
    void tellsWhatHappenedOnceAndInItsOrderAsCloudEvents() {
        var before = latest(admin);
        var ada = person("Ada");
        admin.patch("/v1/people/" + ada, Map.of("headline", "Countess")).ok();

        var first = admin.get("/v1/events?limit=1&after=" + before).ok();
        var second = after(first);

        assertThat(first.texts("items.type")).containsExactly("person.added");
        assertThat(first.text("items[0].subject")).isEqualTo(ada);
        assertThat(first.text("items[0].data.personId")).isEqualTo(ada);
        assertThat(first.text("items[0].specversion")).isEqualTo("1.0");
        assertThat(first.text("items[0].source"))
                .isEqualTo("urn:uuid:" + admin.get("/v1/organization").ok().id());
        assertThat(second.texts("items.type")).containsExactly("person.changed");
        assertThat(after(second).texts("items")).isEmpty();
    }

    @Test
    void tellsEachReaderWhatTheyMaySeeAtThatMoment() {
        var cora = admin.colleague("Cora", "MEMBER");
        var before = latest(cora);
        var open = role("Engineer", "INTERNAL");
        var hidden = role("Successor", "CONFIDENTIAL");
        var hiddenLater = role("Designer", "INTERNAL");
        admin.patch("/v1/roles/" + hiddenLater, Map.of("visibility", "CONFIDENTIAL"))
                .ok();

        var told = cora.get("/v1/events?after=" + before).ok();

        assertThat(told.texts("items.subject"))
                .contains(open)
                .doesNotContain(hidden)
                .doesNotContain(hiddenLater);
        assertThat(told.texts("items.type")).containsOnly("role.opened", "role.added");
    }

    @Test
    void tellsOnlyTheTypesAskedFor() {
        var before = latest(admin);
        person("Ada");
        role("Engineer", "INTERNAL");

        var told = admin.get("/v1/events?types=role.opened,role.held&after=" + before)
                .ok();

        assertThat(told.texts("items.type")).containsExactly("role.opened");
        assertThat(after(told).texts("items")).isEmpty();
    }

    @Test
    void waitsForWhatHappensAndHoldsNobodyUpMeanwhile() {
        var before = latest(admin);
        var waiting = IntStream.range(0, 60)
                .mapToObj(at -> Listener.of(admin).page("/v1/events?wait=PT30S&after=" + before))
                .collect(Collectors.toList());

        var ada = person("Ada");

        assertThat(waiting)
                .allSatisfy(answer -> assertThat(answer.get(20, java.util.concurrent.TimeUnit.SECONDS)
                                .body())
                        .contains(ada));
    }

    @Test
    void givesUpWaitingAndSaysWhereToGoOn() {
        var nothing = admin.get("/v1/events?wait=PT1S&after=" + latest(admin)).ok();

        assertThat(nothing.texts("items")).isEmpty();
        assertThat(nothing.text("next")).isNotBlank();
    }

    @Test
    void streamsAndGoesOnBehindTheLastEventThatWasTold() throws Exception {
        var before = latest(admin);
        try (var first = Listener.of(admin).stream("/v1/events?after=" + before, null)) {
            var ada = person("Ada");
            var told = first.next();
            assertThat(told.data()).contains(ada).contains("\"type\":\"person.added\"");
            var grace = person("Grace");
            assertThat(first.next().data()).contains(grace);

            try (var second = Listener.of(admin).stream("/v1/events", told.id())) {
                assertThat(second.next().data()).contains(grace);
            }
        }
    }

    @Test
    void stopsTellingWhoeverLostTheirKey() {
        var tool = admin.post(
                        "/v1/api-keys", Map.of("name", "Tool", "permissions", List.of("events:read", "people:read")))
                .created();
        var api = Api.with(tool.text("key"));
        var waiting = Listener.of(api).page("/v1/events?wait=PT30S&after=" + latest(api));

        admin.delete("/v1/api-keys/" + tool.id()).is(204);
        person("Ada");

        assertThat(waiting.join().body()).contains("\"items\":[]");
    }

    @Test
    void refusesACursorThatIsAnothersOrTooOldAndATypeThatIsNone() {
        var mine = latest(admin);

        admin.get("/v1/events?types=person.born").refused(OutboxRefusal.EVENT_TYPE_UNKNOWN);
        Api.newOrganization().get("/v1/events?after=" + mine).refused(KernelRefusal.CURSOR_INVALID);
        admin.get("/v1/events?wait=PT90S").refused(KernelRefusal.VALIDATION_FAILED);
        try {
            TestClock.travel(Duration.ofDays(31));
            admin.get("/v1/events?after=" + mine).refused(OutboxRefusal.EVENTS_GONE);
        } finally {
            TestClock.comeBack();
        }
    }

    @Test
    void forgetsWhatIsOlderThanAnyCursorIsGoodFor() {
        var ada = person("Ada");
        assertThat(admin.get("/v1/events").ok().texts("items.subject")).contains(ada);

        try {
            TestClock.travel(Duration.ofDays(32));
            var organization =
                    UUID.fromString(admin.get("/v1/organization").ok().id());
            Tenant.runFor(organization, null, round::make);
        } finally {
            TestClock.comeBack();
        }

        assertThat(admin.get("/v1/events").ok().texts("items")).isEmpty();
    }

    private static String latest(Api reader) {
        return reader.get("/v1/events?after=latest").ok().text("next");
    }

    private Answer after(Answer page) {
        return admin.get("/v1/events?after=" + page.text("next")).ok();
    }

    private String person(String name) {
        return admin.post("/v1/people", Map.of("name", name)).created().id();
    }

    private String role(String title, String visibility) {
        var team = List.of(Map.of("memberId", admin.memberId(), "part", "RECRUITER"));
        var id = admin.post("/v1/roles", Map.of("title", title, "visibility", visibility, "hiringTeam", team))
                .created()
                .id();
        admin.post("/v1/roles/" + id + "/opening").ok();
        return id;
    }
}
