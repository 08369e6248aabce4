package dev.peacetime.advocate;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AdvocateResourceTest {

    private static final Map<String, Object> SAW_IT =
            Map.of("relationship", "MANAGED", "text", "Hired her twice.", "firstHand", true, "wouldWorkAgain", true);
    private static final Map<String, Object> HEARD_OF_IT =
            Map.of("relationship", "KNOW_OF", "text", "Gave a good talk.", "firstHand", false);

    private final Api admin = Api.newOrganization();
    private final String ada = worksAt("Ada Lovelace", "Acme", "2018", "2020");

    @Test
    void listsThoseFirstWhoKnowThemBestAndWhatTheirWordsRestOn() {
        var bob = member("Bob", "Acme", "2019", "2021");
        var cy = member("Cy", "Acme", "2021", "2022");
        refers(cy, ada, Map.of("relationship", "WORKED_WITH", "text", "Sat beside her.", "firstHand", true));
        refers(admin.colleague("Eve", "MEMBER"), ada, HEARD_OF_IT);
        refers(bob, ada, SAW_IT);

        var advocates = admin.get("/v1/people/" + ada + "/advocates").ok();

        assertThat(advocates.texts("items.text"))
                .containsExactly("Hired her twice.", "Sat beside her.", "Gave a good talk.");
        assertThat(advocates.texts("items.overlap.verdict")).containsExactly("CONFIRMED", "MISMATCH", "NOT_CLAIMED");
        assertThat(advocates.text("items[0].overlap.together[0].employer")).isEqualTo("Acme");
        assertThat(advocates.text("items[0].overlap.together[0].from")).isEqualTo("2019-01-01");
        assertThat(advocates.text("items[0].overlap.together[0].until")).isEqualTo("2020-12-31");
        assertThat(advocates.texts("items.record")).containsOnlyNulls();
        var next = admin.get("/v1/people/" + ada + "/advocates?limit=1").ok();
        assertThat(admin.get("/v1/people/" + ada + "/advocates?limit=2&after=" + next.text("next"))
                        .ok()
                        .texts("items.text"))
                .containsExactly("Sat beside her.", "Gave a good talk.");
        bob.get("/v1/people/" + ada + "/advocates").is(403);
        var friend = Map.of("relationship", "FRIEND", "text", "Would trust her with my keys.", "firstHand", true);
        cy.post("/v1/people/" + ada + "/endorsements", friend).created();
        var all = admin.get("/v1/people/" + ada + "/advocates").ok();
        assertThat(all.texts("items.relationship")).containsExactly("MANAGED", "WORKED_WITH", "FRIEND", "KNOW_OF");
        assertThat(all.texts("items.overlap.verdict")).contains("NOT_CLAIMED");
        assertThat(all.text("items[2].referralId")).isNull();
        admin.get("/v1/people/" + UUID.randomUUID() + "/advocates").refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void showsARecordFromFiveOutcomesOnAndOfWhatTheCallerMayKnowOnly() {
        var bob = admin.colleague("Bob", "MEMBER");
        var outsideTheTeam = admin.colleague("Tom", "RECRUITER");
        refers(bob, ada, SAW_IT);
        for (int at = 0; at < 4; at++) {
            closes(refers(bob, person("Former " + at), SAW_IT), at < 3 ? "HIRED" : "NOT_HIRED");
        }
        assertThat(record(admin)).isNull();
        var hidden = admin.post("/v1/roles", Map.of("title", "Successor", "visibility", "INTERNAL"))
                .created()
                .id();
        admin.post("/v1/roles/" + hidden + "/opening").ok();
        closes(refers(bob, person("Fifth"), SAW_IT, hidden), "HIRED");
        admin.patch("/v1/roles/" + hidden, Map.of("visibility", "CONFIDENTIAL")).ok();

        assertThat(record(admin)).isEqualTo("{outcomes=5, hires=4, low=0.376, high=0.964}");
        assertThat(record(outsideTheTeam)).isNull();
    }

    private String record(Api api) {
        return api.get("/v1/people/" + ada + "/advocates").ok().text("items[0].record");
    }

    private static String refers(Api referrer, String person, Map<String, Object> word) {
        return referrer.post("/v1/referrals", Map.of("personId", person, "endorsement", word))
                .created()
                .id();
    }

    private static String refers(Api referrer, String person, Map<String, Object> word, String role) {
        return referrer.post("/v1/referrals", Map.of("personId", person, "roleId", role, "endorsement", word))
                .created()
                .id();
    }

    private void closes(String referral, String outcome) {
        admin.post(
                        "/v1/referrals/" + referral + "/closing",
                        Map.of("outcome", outcome, "feedbackToReferrer", Map.of("reason", "As it came")))
                .ok();
    }

    private String person(String name) {
        return admin.post("/v1/people", Map.of("name", name)).created().id();
    }

    private String worksAt(String name, String employer, String from, String to) {
        return admin.post(
                        "/v1/people",
                        Map.of(
                                "name",
                                name,
                                "employments",
                                List.of(Map.of("employer", employer, "from", from, "to", to))))
                .created()
                .id();
    }

    private Api member(String name, String employer, String from, String to) {
        var member = admin.colleague(name, "MEMBER");
        admin.patch("/v1/members/" + member.memberId(), Map.of("personId", worksAt(name, employer, from, to)))
                .ok();
        return member;
    }
}
