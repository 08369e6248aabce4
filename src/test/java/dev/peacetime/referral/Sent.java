package dev.peacetime.referral;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.arc.Arc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests of referrals send, and how they read the answers. */
final class Sent {

    static final Map<String, Object> WORD = Map.of(
            "relationship", "WORKED_WITH", "text", "Built our billing.", "firstHand", true, "wouldWorkAgain", true);

    static final Map<String, Object> CLOSING = Map.of(
            "outcome",
            "NOT_HIRED",
            "feedbackToReferrer",
            Map.of("reason", "Another one was nearer", "text", "Thank you."));

    private Sent() {}

    /** A referral of somebody described, for whatever fits. */
    static Map<String, Object> ofAda() {
        return Map.of(
                "person", Map.of("name", "Ada Lovelace", "emails", List.of("ada@lovelace.example")),
                "endorsement", WORD,
                "disclosures", List.of(Map.of("kind", "MONEY", "text", "We own a boat together.")));
    }

    static Map<String, Object> ofAda(String roleId) {
        var referral = new HashMap<>(ofAda());
        referral.put("roleId", roleId);
        return referral;
    }

    /** A referral of somebody else, who differs in nothing but in who they are. */
    static Map<String, Object> ofBea() {
        var referral = new HashMap<>(ofAda());
        referral.put("person", Map.of("name", "Ada Lovelace", "emails", List.of("bea@example.com")));
        return referral;
    }

    static Map<String, Object> ofBea(String roleId) {
        var referral = new HashMap<>(ofBea());
        referral.put("roleId", roleId);
        return referral;
    }

    /** A view without its times, and without which referral of whom it is. */
    static Map<String, Object> timeless(Answer view) {
        var fields = new TreeMap<String, Object>(view.<Map<String, Object>>at(""));
        fields.keySet().removeAll(List.of("id", "personId", "decision"));
        fields.replaceAll((name, value) -> value.toString().matches("\\d{4}-\\d\\d-\\d\\dT.*Z") ? "some time" : value);
        return fields;
    }

    /** A referral of somebody known, for whatever fits. */
    static Map<String, Object> of(String personId) {
        return Map.of("personId", personId, "endorsement", WORD);
    }

    static Map<String, Object> of(String personId, String roleId) {
        return Map.of("personId", personId, "roleId", roleId, "endorsement", WORD);
    }

    /** An open role with that visibility. */
    static String role(Api admin, String visibility, Api... team) {
        var recruiters = List.of(team).stream()
                .map(member -> Map.of("memberId", member.memberId(), "part", "RECRUITER"))
                .toList();
        var role = admin.post(
                        "/v1/roles", Map.of("title", "Engineer", "visibility", visibility, "hiringTeam", recruiters))
                .created();
        admin.post("/v1/roles/" + role.id() + "/opening").ok();
        return role.id();
    }

    /** The rules that a check says would fail. */
    static List<String> checked(Api api, Map<String, Object> referral) {
        var check = api.post("/v1/referrals/check", referral).ok();
        assertThat(check.text("eligible"))
                .isEqualTo(String.valueOf(failed(check).isEmpty()));
        return failed(check);
    }

    static List<String> failed(Answer answer) {
        return answer.texts("rules.findAll { it.outcome == 'FAILED' }.id");
    }

    /** A refusal without what differs from one call to the next. */
    static String bytes(Answer refusal) {
        assertThat(refusal.response().statusCode()).isBetween(400, 499);
        return refusal.response().statusCode() + refusal.body().replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    /** Changes rows of the organization in a way that no operation does. */
    static void behindTheScenes(Api admin, String statement) {
        var organization = UUID.fromString(admin.get("/v1/me").ok().text("organization.id"));
        Tenant.runFor(
                organization,
                null,
                () -> Arc.container().instance(Sql.class).get().query(statement).execute());
    }
}
