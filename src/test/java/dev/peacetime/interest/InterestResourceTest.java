package dev.peacetime.interest;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class InterestResourceTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "RECRUITER");
    private final String ada = person("Ada");

    @Test
    void listsEveryContributionWithItsArithmetic() {
        seen(ada, "VISITED", 0, null);
        seen(ada, "VISITED", 90, null);
        seen(ada, "ATTENDED_EVENT", 180, null);

        var interest = ann.get("/v1/people/" + ada + "/interest").ok();

        assertThat(interest.text("formula")).isEqualTo("fading-sum/1");
        assertThat(interest.texts("contributions.kind")).containsExactly("VISITED", "VISITED", "ATTENDED_EVENT");
        assertThat(interest.texts("contributions.place")).containsExactly("1", "2", "1");
        assertThat(interest.texts("contributions.days")).containsExactly("0", "90", "180");
        assertThat(new BigDecimal(interest.text("score"))).isEqualByComparingTo("6.75");
        List<Map<String, Object>> each = interest.at("contributions");
        assertThat(each)
                .allSatisfy(one -> assertThat(new BigDecimal(String.valueOf(one.get("points"))))
                        .isEqualByComparingTo(InterestRules.points(
                                SignalKind.valueOf((String) one.get("kind")),
                                ((Number) one.get("days")).longValue(),
                                ((Number) one.get("place")).intValue())));
    }

    @Test
    void countsNothingForSomebodyWhoShowedNone() {
        var interest = ann.get("/v1/people/" + ada + "/interest").ok();

        assertThat(new BigDecimal(interest.text("score"))).isEqualByComparingTo("0");
        assertThat(interest.texts("contributions")).isEmpty();
        ann.get("/v1/people/" + UUID.randomUUID() + "/interest").refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void showsSignsAboutARoleToThoseOnlyWhoSeeIt() {
        var hidden = role("CONFIDENTIAL");
        var open = role("INTERNAL");
        var general = seen(ada, "VISITED", 0, null);
        var about = seen(ada, "VISITED", 10, hidden);
        var other = seen(ada, "FOLLOWED_UP", 0, open);

        assertThat(signals(ann)).containsExactly(other, about, general);
        assertThat(signals(admin)).containsExactly(other, general);
        admin.get("/v1/interest-signals/" + about).refused(KernelRefusal.NOT_FOUND);
        assertThat(contributions(ann, "?roleId=" + hidden)).containsExactlyInAnyOrder(general, about);
        assertThat(contributions(ann, "")).containsExactlyInAnyOrder(general, about, other);
        assertThat(contributions(admin, "")).containsExactlyInAnyOrder(general, other);
        admin.get("/v1/people/" + ada + "/interest?roleId=" + hidden).refused(KernelRefusal.NOT_FOUND);
        admin.post("/v1/people/" + ada + "/interest-signals", sign("VISITED", 0, hidden))
                .refused(InterestRefusal.ROLE_UNKNOWN);
    }

    @Test
    void isWrittenDownAfterItHappened() {
        ann.post("/v1/people/" + ada + "/interest-signals", sign("VISITED", -1, null))
                .refused(InterestRefusal.SIGNAL_NOT_YET_SEEN);
    }

    @Test
    void isKeptThroughAMergeAndItsUndoing() {
        var double_ = person("Ada L.");
        var hers = seen(ada, "VISITED", 0, null);
        var doubles = seen(double_, "VISITED", 1, null);

        var merge = ann.post("/v1/people/" + ada + "/merges", Map.of("otherId", double_))
                .created();
        assertThat(signals(ann)).containsExactly(doubles, hers);
        assertThat(contributions(ann, "")).containsExactly(hers, doubles);
        ann.delete("/v1/merges/" + merge.id()).is(204);
        assertThat(signals(ann)).containsExactly(hers);
    }

    @Test
    void keepsNobodyFromBeingRemoved() {
        seen(ada, "VISITED", 0, role("CONFIDENTIAL"));

        admin.delete("/v1/people/" + ada).is(204);
    }

    @Test
    void publishesByWhatItCounts() {
        var weights = ann.get("/v1/interest-weights").ok();

        assertThat(weights.text("formula")).isEqualTo(InterestWeights.FORMULA);
        assertThat(weights.texts("weights.kind")).hasSize(SignalKind.values().length);
    }

    private String seen(String person, String kind, int daysAgo, String role) {
        return ann.post("/v1/people/" + person + "/interest-signals", sign(kind, daysAgo, role))
                .created()
                .id();
    }

    private static Map<String, Object> sign(String kind, int daysAgo, String role) {
        var sign = new HashMap<String, Object>(Map.of(
                "kind",
                kind,
                "at",
                Instant.now().minus(daysAgo, ChronoUnit.DAYS).toString()));
        if (role != null) {
            sign.put("roleId", role);
        }
        return sign;
    }

    private String role(String visibility) {
        var role = ann.post("/v1/roles", Map.of("title", "R", "visibility", visibility))
                .created()
                .id();
        ann.post("/v1/roles/" + role + "/opening").ok();
        return role;
    }

    private String person(String name) {
        return ann.post("/v1/people", Map.of("name", name)).created().id();
    }

    private List<String> signals(Api caller) {
        return caller.get("/v1/people/" + ada + "/interest-signals").ok().texts("items.id");
    }

    private List<String> contributions(Api caller, String query) {
        return caller.get("/v1/people/" + ada + "/interest" + query).ok().texts("contributions.signalId");
    }
}
