package dev.peacetime.referral;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What referrers are told, and by whom. */
@QuarkusTest
class ReferralAnswersTest {

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");

    @Test
    void answersItsReferrerStepByStep() {
        var ann = admin.colleague("Ann", "RECRUITER");
        var path = "/v1/referrals/"
                + bob.post("/v1/referrals", Sent.ofAda()).created().id();

        var acknowledged = ann.post(path + "/acknowledgement").ok();
        var twice = ann.post(path + "/acknowledgement").ok();
        assertThat(acknowledged.text("status")).isEqualTo("ACKNOWLEDGED");
        assertThat(acknowledged.text("nextUpdateBy")).isNotNull();
        assertThat(twice.body()).isEqualTo(acknowledged.body());

        var moved = ann.post(path + "/progress", Map.of("stage", "INTERVIEWING", "note", "Strong"))
                .ok();
        assertThat(moved.texts("history.stage")).containsExactly("SUBMITTED", "ACKNOWLEDGED", "INTERVIEWING");
        var seen = bob.get(path).ok();
        assertThat(seen.text("status")).isEqualTo("IN_PROCESS");
        assertThat(seen.text("stage")).isNull();
        assertThat(seen.body()).doesNotContain("Strong", "INTERVIEWING");

        ann.post(path + "/closing", Map.of("outcome", "NOT_HIRED")).refused(ReferralRefusal.FEEDBACK_OWED);
        ann.post(path + "/closing", Sent.CLOSING).ok();
        ann.post(path + "/closing", Sent.CLOSING).refused(ReferralRefusal.REFERRAL_CLOSED);
        ann.post(path + "/progress", Map.of("stage", "OFFER")).refused(ReferralRefusal.REFERRAL_CLOSED);
        var told = bob.get(path).ok();
        assertThat(told.text("status")).isEqualTo("NOT_HIRED");
        assertThat(told.text("feedbackToReferrer.reason")).isEqualTo("Another one was nearer");
        assertThat(told.text("nextUpdateBy")).isNull();
        assertThat(ann.get("/v1/referrals?status=NOT_HIRED").ok().texts("items.id"))
                .hasSize(1);
        assertThat(ann.get("/v1/referrals?status=SUBMITTED").ok().texts("items.id"))
                .isEmpty();
    }

    @Test
    void addsAnothersWordOnce() {
        var ann = admin.colleague("Ann", "RECRUITER");
        var sent = bob.post("/v1/referrals", Sent.ofAda()).created();
        var path = "/v1/referrals/" + sent.id();

        var endorsed = ann.post(path + "/endorsements", Sent.WORD).ok();

        assertThat(endorsed.texts("coEndorsers.memberId")).containsExactly(ann.memberId());
        ann.post(path + "/endorsements", Sent.WORD).refused(ReferralRefusal.ALREADY_ENDORSED);
        bob.post(path + "/endorsements", Sent.WORD).refused(ReferralRefusal.ALREADY_ENDORSED);
        admin.patch("/v1/members/" + admin.memberId(), Map.of("personId", sent.text("personId")))
                .ok();
        admin.post(path + "/endorsements", Sent.WORD).refused(ReferralRefusal.ENDORSES_THEMSELVES);
    }
}
