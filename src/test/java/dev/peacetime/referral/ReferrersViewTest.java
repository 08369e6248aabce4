package dev.peacetime.referral;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a referrer sees follows from the mapping alone. The same steps are gone twice: for a role that stays visible, and for
 * one that is hidden meanwhile; what the referrer sees is the same, but for the role's id and what is time.
 */
@QuarkusTest
class ReferrersViewTest {

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");

    @Test
    void differsInNothingButWhatTheMappingSaysWhetherTheRoleIsHiddenOrNot() {
        var seen = gone(Sent.ofAda(Sent.role(admin, "INTERNAL")), false);
        var hidden = gone(Sent.ofBea(Sent.role(admin, "INTERNAL")), true);

        assertThat(seen.stream().map(view -> view.get("status")))
                .containsExactly(
                        "SUBMITTED", "ACKNOWLEDGED", "IN_PROCESS", "IN_PROCESS", "IN_PROCESS", "HIRED", "HIRED");
        for (int at = 0; at < seen.size(); at++) {
            assertThat(hidden.get(at)).doesNotContainKey("roleId");
            assertThat(without(hidden.get(at), "roleId")).isEqualTo(without(seen.get(at), "roleId"));
        }
        assertThat(without(seen.get(3), "nextUpdateBy")).isEqualTo(without(seen.get(2), "nextUpdateBy"));
        assertThat(without(seen.get(4), "nextUpdateBy")).isEqualTo(without(seen.get(2), "nextUpdateBy"));
    }

    @Test
    void tellsNoMoreThanTheEndWhereTheCandidateSaysSo() {
        var seen = bob.post("/v1/referrals", Sent.ofAda()).created();
        var path = "/v1/referrals/" + seen.id();
        var consent = admin.post(
                        "/v1/people/" + seen.text("personId") + "/consents",
                        Map.of("purpose", "REFERRER_UPDATES", "givenHow", "WRITTEN", "givenAt", "2026-01-02T03:04:05Z"))
                .created();
        admin.post(path + "/progress", Map.of("stage", "SCREENING")).ok();
        assertThat(bob.get(path).ok().text("status")).isEqualTo("IN_PROCESS");

        admin.post("/v1/consents/" + consent.id() + "/withdrawal").ok();

        var limited = bob.get(path).ok();
        assertThat(limited.text("status")).isEqualTo("ACKNOWLEDGED");
        for (var stage : List.of("INTERVIEWING", "OFFER", "HIRED")) {
            admin.post(path + "/progress", Map.of("stage", stage)).ok();
            assertThat(bob.get(path).ok().body()).isEqualTo(limited.body());
            assertThat(bob.get(path).ok().etag()).isEqualTo(limited.etag());
        }
        admin.post(
                        path + "/closing",
                        Map.of("outcome", "HIRED", "feedbackToReferrer", Map.of("reason", "They start in May")))
                .ok();
        var over = bob.get(path).ok();
        assertThat(over.text("status")).isEqualTo("CLOSED");
        assertThat(over.text("feedbackToReferrer")).isNull();
        assertThat(over.body()).doesNotContain("May");
        assertThat(admin.get(path).ok().text("status")).isEqualTo("HIRED");
    }

    /** The referrer's view after each step. */
    private List<Map<String, Object>> gone(Map<String, Object> referral, boolean hide) {
        var sent = bob.post("/v1/referrals", referral).created();
        var path = "/v1/referrals/" + sent.id();
        if (hide) {
            admin.patch("/v1/roles/" + sent.text("roleId"), Map.of("visibility", "CONFIDENTIAL"))
                    .ok();
        }
        var views = new ArrayList<Map<String, Object>>();
        views.add(view(path));
        admin.post(path + "/acknowledgement").ok();
        views.add(view(path));
        for (var stage : ReferralProgressStage.values()) {
            admin.post(path + "/progress", Map.of("stage", stage, "note", "Nothing for the referrer"))
                    .ok();
            views.add(view(path));
        }
        admin.post(
                        path + "/closing",
                        Map.of("outcome", "HIRED", "feedbackToReferrer", Map.of("reason", "They start in May")))
                .ok();
        views.add(view(path));
        return views;
    }

    private Map<String, Object> view(String path) {
        return Sent.timeless(bob.get(path).ok());
    }

    private static Map<String, Object> without(Map<String, Object> view, String field) {
        var less = new TreeMap<>(view);
        less.remove(field);
        return less;
    }
}
