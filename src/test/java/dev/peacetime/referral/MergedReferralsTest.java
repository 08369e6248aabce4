package dev.peacetime.referral;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people who were referred are found to be one. */
@QuarkusTest
class MergedReferralsTest {

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");
    private final Api cy = admin.colleague("Cy", "MEMBER");

    @Test
    void leavesThePersonToTheOlderRightAndSaysSo() {
        var older = bob.post("/v1/referrals", Sent.ofAda()).created();
        var younger = cy.post("/v1/referrals", Sent.ofBea()).created();

        var merge = merged(younger.text("personId"), older.text("personId"));

        var settled = cy.get("/v1/referrals/" + younger.id()).ok();
        assertThat(settled.text("standing")).isEqualTo("CO_ENDORSER");
        assertThat(settled.text("owner")).isNull();
        assertThat(settled.text("settledAt")).isNotNull();
        assertThat(settled.etag()).isNotEqualTo(younger.etag());
        var stays = admin.get("/v1/referrals/" + older.id()).ok();
        assertThat(stays.text("standing")).isEqualTo("OWNER");
        assertThat(stays.text("personId")).isEqualTo(younger.text("personId"));
        assertThat(stays.texts("coEndorsers.memberId")).containsExactly(cy.memberId());
        var third =
                admin.post("/v1/referrals", Sent.of(younger.text("personId"))).created();
        assertThat(third.text("owner")).isEqualTo(bob.memberId());

        admin.delete("/v1/merges/" + merge).is(204);

        var again = cy.get("/v1/referrals/" + younger.id()).ok();
        assertThat(again.text("standing")).isEqualTo("OWNER");
        assertThat(again.text("ownedUntil")).isEqualTo(younger.text("ownedUntil"));
        assertThat(again.text("settledAt")).isNull();
        assertThat(bob.get("/v1/referrals/" + older.id()).ok().text("personId")).isEqualTo(older.text("personId"));
        assertThat(bob.get("/v1/referrals/" + older.id()).ok().text("owner")).isEqualTo(bob.memberId());
    }

    @Test
    void closesWhatOneReferrerThenSaidTwiceAndOpensItAgain() {
        var first = bob.post("/v1/referrals", Sent.ofAda()).created();
        var second = bob.post("/v1/referrals", Sent.ofBea()).created();
        var path = "/v1/referrals/" + second.id();
        admin.post(path + "/progress", Map.of("stage", "OFFER")).ok();

        var merge = merged(first.text("personId"), second.text("personId"));

        var closed = bob.get(path).ok();
        assertThat(closed.text("status")).isEqualTo("CLOSED");
        assertThat(closed.text("feedbackToReferrer.reason")).isEqualTo("Two people were found to be one");
        assertThat(closed.text("standing")).isEqualTo("OWNER");
        assertThat(bob.get("/v1/referrals/" + first.id()).ok().text("status")).isEqualTo("SUBMITTED");

        admin.delete("/v1/merges/" + merge).is(204);

        var open = admin.get(path).ok();
        assertThat(open.text("stage")).isEqualTo("OFFER");
        assertThat(open.text("closedAt")).isNull();
        assertThat(open.text("feedbackToReferrer")).isNull();
        assertThat(open.text("ownedUntil")).isEqualTo(second.text("ownedUntil"));
        admin.post(path + "/closing", Sent.CLOSING).ok();
    }

    private String merged(String winner, String loser) {
        return admin.post("/v1/people/" + winner + "/merges", Map.of("otherId", loser))
                .created()
                .id();
    }
}
