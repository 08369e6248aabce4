package dev.peacetime.introduction;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * To whoever asked, declined by the connector, declined by the target, passed on and ignored, and never read are one: the same
 * bytes under the same address from the asking to the deadline, the same but for ids and times after it.
 */
@QuarkusTest
class AlikeTest {

    private final Api admin = Api.newOrganization();
    private final Api max = admin.colleague("Max", "HIRING_MANAGER");
    private final Api cora = admin.colleague("Cora", "MEMBER");
    private final Api nobody = Api.with("");
    private final Map<String, Answer> asked = new LinkedHashMap<>();
    private final Map<String, String> targets = new LinkedHashMap<>();

    @Inject
    IntroductionRound round;

    @Test
    void toTheByte() {
        somethingHappensToEach();
        var list = max.get("/v1/introductions").ok().body();

        asked.forEach((what, first) -> {
            var now = max.get("/v1/introductions/" + first.id()).ok();
            assertThat(now.body()).as(what).isEqualTo(first.body());
            assertThat(now.etag()).as(what).isEqualTo(first.etag());
            var unchanged = new Answer(
                    max.request().header("If-None-Match", first.etag()).get("/v1/introductions/" + first.id()));
            unchanged.is(304);
        });
        assertThat(alike(this::shown)).hasSize(1);
        assertThat(alike(this::around)).hasSize(1);
        assertThat(alike(this::askedOnceMore)).hasSize(1);
        assertThat(max.get("/v1/introductions").ok().body()).isEqualTo(list);

        TestClock.travel(Duration.ofDays(15));
        try {
            assertThat(alike(this::shown))
                    .hasSize(1)
                    .allSatisfy(text -> assertThat(text).contains("NOT_THIS_TIME"));
            Tenant.runFor(UUID.fromString(admin.get("/v1/organization").ok().id()), null, () -> round.make());
            assertThat(alike(this::shown)).hasSize(1);
            assertThat(max.get("/v1/people/" + targets.get("declined by the target") + "/connecting")
                            .ok()
                            .text("open"))
                    .isEqualTo("false");
        } finally {
            TestClock.comeBack();
        }
    }

    /**
     * How long the answers take, told apart as well as they can be: printed, with {@code -Dpeacetime.timing=2000} for so many
     * answers of each; what is asserted is that all of them were the same.
     */
    @Test
    @EnabledIfSystemProperty(named = "peacetime.timing", matches = "[0-9]+")
    void inTime() {
        somethingHappensToEach();
        var times = new LinkedHashMap<String, List<Long>>();
        var shown = new HashSet<String>();
        for (int turn = 0; turn < Integer.getInteger("peacetime.timing"); turn++) {
            for (var what : asked.keySet()) {
                var begun = System.nanoTime();
                shown.add(shown(what));
                times.computeIfAbsent(what, each -> new ArrayList<>()).add(System.nanoTime() - begun);
            }
        }
        assertThat(shown).hasSize(1);
        var names = List.copyOf(times.keySet());
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                System.out.printf(
                        Locale.ROOT,
                        "%s / %s: AUC %.3f%n",
                        names.get(one),
                        names.get(other),
                        auc(times.get(names.get(one)), times.get(names.get(other))));
            }
        }
    }

    private void somethingHappensToEach() {
        for (var what : List.of("declined by the connector", "declined by the target", "passed on", "never read")) {
            targets.put(what, target());
            asked.put(what, ask(what).created());
        }
        cora.post("/v1/introductions/" + asked.get("declined by the connector").id() + "/decline", Map.of())
                .ok();
        for (var what : List.of("declined by the target", "passed on")) {
            var passed = cora.post("/v1/introductions/" + asked.get(what).id() + "/consent", Map.of("words", "Do."))
                    .ok();
            if (what.startsWith("declined")) {
                nobody.post(passed.text("link"), Map.of("accept", false, "neverAgain", true))
                        .is(204);
            }
        }
    }

    private Set<String> alike(UnaryOperator<String> telling) {
        return asked.keySet().stream().map(telling).collect(Collectors.toSet());
    }

    private String shown(String what) {
        return masked(max.get("/v1/introductions/" + asked.get(what).id()));
    }

    /** What else could give it away: the target's page, who learnt of it, whether they connect, the ways to them. */
    private String around(String what) {
        var target = "/v1/people/" + targets.get(what);
        return masked(max.get(target + "/connecting"))
                + masked(max.get(target + "/paths?start=team"))
                + masked(max.get(target))
                + masked(admin.get(target + "/exposures"));
    }

    private String askedOnceMore(String what) {
        return masked(ask(what));
    }

    private static String masked(Answer answer) {
        return answer.response().statusCode()
                + answer.body()
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                        .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", "TIME")
                        .replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private Answer ask(String what) {
        return max.post(
                "/v1/introductions",
                Map.of(
                        "targetId", targets.get(what),
                        "connectorId", cora.personId(),
                        "purpose", "To talk about teams.",
                        "blurb", "Max would like to talk about teams.",
                        "attestation", "I asked both last week."));
    }

    private String target() {
        return admin.post("/v1/people", Map.of("name", "Somebody")).created().id();
    }

    /** How often one takes longer than the other: 0.5 where nobody can tell. */
    private static double auc(List<Long> one, List<Long> other) {
        var longer = 0.0;
        for (var mine : one) {
            for (var theirs : other) {
                longer += mine > theirs ? 1 : mine.equals(theirs) ? 0.5 : 0;
            }
        }
        return longer / one.size() / other.size();
    }
}
