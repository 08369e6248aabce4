package dev.peacetime.ats;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.Owner;
import dev.peacetime.Woken;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Events as Greenhouse, Lever and Ashby document them move people, referrals and entries; forged ones do nothing. */
@QuarkusTest
class AtsEventsTest {

    private static final String SECRET = "a-secret-of-the-ats-itself";

    private static final String GREENHOUSE = """
            {"action": "%s", "payload": {"application": {"id": 265293, "prospect": false, "status": "active",
              "rejection_reason": {"id": 14, "name": "Too Junior", "type": {"id": 3, "name": "Wrong skill set"}},
              "current_stage": {"id": 2708728, "name": "%s", "interviews": []},
              "candidate": {"id": 265788, "first_name": "Hector", "last_name": "Porter", "title": null, "company": "Acme",
                "phone_numbers": [{"value": "330-281-8004", "type": "home"}],
                "email_addresses": [{"value": "hector.porter.265788@example.com", "type": "personal"}],
                "addresses": [], "website_addresses": [], "social_media_addresses": [{"value": "@hector"}]},
              "jobs": [{"id": 371417, "name": "Designer", "requisition_id": null, "status": "open"}]}}}""";

    private static final String ASHBY = """
            {"action": "%s", "data": {"application": {"id": "app-1", "status": "Active",
              "currentInterviewStage": {"id": "st-1", "title": "Offer", "type": "Offer"},
              "candidate": {"id": "cand-1", "name": "Grace Hopper",
                "primaryEmailAddress": {"value": "grace@example.com", "type": "Personal", "isPrimary": true}},
              "job": {"id": "job-1", "title": "Compiler Lead"}}%s}}""";

    private static final String ASHBY_MERGE = """
            {"action": "candidateMerge", "data": {"deletedCandidate": {"id": "%s"}, "mergedCandidate": {"id": "%s"}}}""";

    private static final String LEVER = """
            {"triggeredAt": 1456430512000, "event": "candidateStageChange", "token": "%s", "signature": "%s",
              "data": {"fromStageId": "st-1", "toStageId": "st-2", "candidateId": "lever-1", "contactId": "c-1",
                "opportunityId": "o-1"}}""";

    private final Api admin = Api.newOrganization();
    private final Api cora = admin.colleague("Cora", "MEMBER");
    private final Api nobody = Api.with("");
    private final String role = admin.post("/v1/roles", Map.of("title", "Designer", "visibility", "INTERNAL"))
            .created()
            .id();

    @Test
    void movesAReferralAsGreenhouseTells() {
        var connection = connect("GREENHOUSE", Map.of("rejectionWord", "The team went on with others."));
        var hector = person("Hector Porter", "hector.porter.265788@example.com");
        var referral = refer(hector);
        var entry = wish(hector);

        greenhouse(connection, GREENHOUSE.formatted("candidate_stage_change", "Face to Face"));
        assertThat(last(connection).text("status")).isEqualTo("APPLIED");
        assertThat(admin.get("/v1/referrals/" + referral).ok().text("stage")).isEqualTo("INTERVIEWING");
        assertThat(admin.get("/v1/entries/" + entry).ok().text("status")).isEqualTo("IN_TALKS");

        greenhouse(connection, GREENHOUSE.formatted("reject_candidate", "Offer"));
        last(connection);
        var rejected = admin.get("/v1/referrals/" + referral).ok();
        assertThat(rejected.text("stage")).isEqualTo("NOT_HIRED");
        assertThat(rejected.text("feedbackToReferrer.reason")).isEqualTo("The team went on with others.");
    }

    @Test
    void hiresForTheRoleThatTheJobIs() {
        var connection = connect("GREENHOUSE", Map.of());
        var hector = person("Hector Porter", "hector.porter.265788@example.com");
        var referral = refer(hector);
        var entry = wish(hector);

        greenhouse(connection, GREENHOUSE.formatted("candidate_stage_change", "Application Review"));
        last(connection);
        assertThat(admin.get("/v1/ats-connections/" + connection + "/jobs").ok().texts("items.name"))
                .containsExactly("Designer");
        admin.post("/v1/ats-connections/" + connection + "/jobs", Map.of("externalId", "371417", "roleId", role))
                .ok();
        greenhouse(connection, GREENHOUSE.formatted("hire_candidate", "Offer"));

        assertThat(last(connection).text("status")).isEqualTo("APPLIED");
        assertThat(admin.get("/v1/referrals/" + referral).ok().text("stage")).isEqualTo("HIRED");
        assertThat(admin.get("/v1/entries/" + entry).ok().text("status")).isEqualTo("HIRED");
    }

    @Test
    void closesNoReferralWithoutAWord() {
        var connection = connect("GREENHOUSE", Map.of());
        var referral = refer(person("Hector Porter", "hector.porter.265788@example.com"));

        greenhouse(connection, GREENHOUSE.formatted("reject_candidate", "Offer"));

        assertThat(last(connection).text("code")).isEqualTo("WORD_OWED");
        assertThat(admin.get("/v1/referrals/" + referral).ok().text("stage")).isEqualTo("SUBMITTED");
    }

    @Test
    void movesNoReferralWhoseCandidateHasNotSaidYes() {
        admin.post("/v1/referral-policies", Map.of("candidateConfirms", true)).created();
        var connection = connect("GREENHOUSE", Map.of());
        var referral = refer(person("Hector Porter", "hector.porter.265788@example.com"));

        for (var event : List.of("candidate_stage_change", "hire_candidate")) {
            greenhouse(connection, GREENHOUSE.formatted(event, "Face to Face"));
            assertThat(last(connection).text("code")).isEqualTo("CONFIRMATION_AWAITED");
            assertThat(admin.get("/v1/referrals/" + referral).ok().text("stage"))
                    .isEqualTo("SUBMITTED");
        }
        var token =
                admin.post("/v1/referrals/" + referral + "/confirmation").ok().text("token");
        nobody.post("/v1/referral-confirmations/" + token, Map.of("yes", true)).is(204);
        greenhouse(connection, GREENHOUSE.formatted("candidate_stage_change", "Offer"));

        assertThat(last(connection).text("status")).isEqualTo("APPLIED");
        assertThat(admin.get("/v1/referrals/" + referral).ok().text("stage")).isEqualTo("OFFER");
    }

    @Test
    void addsWhomItDoesNotKnowAndTakesEachEventOnce() {
        var connection = connect("ASHBY", Map.of());
        var event = ASHBY.formatted("applicationSubmit", "");

        ashby(connection, event, SECRET).is(204);
        ashby(connection, event, SECRET).is(204);

        var taken = last(connection);
        assertThat(taken.text("status")).isEqualTo("APPLIED");
        assertThat(events(connection).texts("items.id")).hasSize(1);
        var grace = admin.get("/v1/people/" + taken.text("personId")).ok();
        assertThat(grace.text("name")).isEqualTo("Grace Hopper");
        assertThat(grace.texts("emails")).containsExactly("grace@example.com");
    }

    @Test
    void makesOneOfTwoWhoWereMergedThere() {
        var connection = connect("ASHBY", Map.of());
        var staying = candidate(connection, "cand-1", person("Grace Hopper", "grace@example.com"));
        var leaving = candidate(connection, "cand-2", person("G. Hopper", "hopper@example.com"));

        ashby(connection, ASHBY_MERGE.formatted("cand-2", "cand-1"), SECRET).is(204);

        assertThat(last(connection).text("status")).isEqualTo("APPLIED");
        assertThat(admin.get("/v1/people/" + leaving).is(307).header("Location"))
                .isEqualTo("/v1/people/" + staying);
    }

    @Test
    void knowsByBothIdsOneOfWhomOnlyOneWasKnown() {
        var connection = connect("ASHBY", Map.of());
        var grace = candidate(connection, "cand-2", person("Grace Hopper", "grace@example.com"));

        ashby(connection, ASHBY_MERGE.formatted("cand-2", "cand-1"), SECRET).is(204);
        assertThat(last(connection).text("personId")).isEqualTo(grace);
        ashby(connection, ASHBY_MERGE.formatted("cand-9", "cand-8"), SECRET).is(204);
        assertThat(last(connection).text("code")).isEqualTo("CANDIDATE_UNKNOWN");
        ashby(connection, ASHBY_MERGE.formatted("cand-3", "cand-1"), SECRET).is(204);

        assertThat(last(connection).text("personId")).isEqualTo(grace);
    }

    private String candidate(String connection, String externalId, String person) {
        admin.post(
                        "/v1/ats-connections/" + connection + "/candidates",
                        Map.of("externalId", externalId, "personId", person))
                .ok();
        return person;
    }

    @Test
    void knowsLeversCandidatesByTheirIds() {
        var connection = connect("LEVER", Map.of("stages", List.of(Map.of("name", "st-2", "stage", "OFFER"))));
        var ada = person("Ada Lovelace", "ada@example.com");
        var referral = refer(ada);

        lever(connection, "token-1");
        assertThat(last(connection).text("code")).isEqualTo("CANDIDATE_UNKNOWN");
        admin.post(
                        "/v1/ats-connections/" + connection + "/candidates",
                        Map.of("externalId", "lever-1", "personId", ada))
                .ok();
        lever(connection, "token-2");

        assertThat(last(connection).text("status")).isEqualTo("APPLIED");
        assertThat(admin.get("/v1/referrals/" + referral).ok().text("stage")).isEqualTo("OFFER");
    }

    @Test
    void keepsWhatItDoesNotKnowAndShowsIt() {
        var connection = connect("ASHBY", Map.of());

        ashby(connection, "{\"action\": \"interviewScheduleCreate\", \"data\": {\"interviewSchedule\": {}}}", SECRET)
                .is(204);
        ashby(connection, "{\"action\": \"ping\", \"data\": {}}", SECRET).is(204);
        last(connection);

        var events = events(connection);
        assertThat(events.texts("items.code")).containsExactly("PING", "TYPE_UNKNOWN");
        assertThat(events.texts("items.payload").get(1)).contains("interviewSchedule");
    }

    @Test
    void refusesWhatIsForged() {
        var greenhouse = connect("GREENHOUSE", Map.of());
        var ashby = connect("ASHBY", Map.of());
        var lever = connect("LEVER", Map.of());
        var body = GREENHOUSE.formatted("hire_candidate", "Offer");
        var right = signature(SECRET, body);

        for (var forged :
                List.of("sha256 " + signature("another secret", body), right, "sha256=" + right, "sha256 ", "")) {
            send(greenhouse, body, "Signature", forged).refused(AtsRefusal.ATS_SIGNATURE_WRONG);
        }
        send(greenhouse, body + " ", "Signature", "sha256 " + right).refused(AtsRefusal.ATS_SIGNATURE_WRONG);
        send(greenhouse, body, "Ashby-Signature", "sha256=" + right).refused(AtsRefusal.ATS_SIGNATURE_WRONG);
        ashby(ashby, ASHBY.formatted("candidateHire", ""), "another secret").refused(AtsRefusal.ATS_SIGNATURE_WRONG);
        send(lever, LEVER.formatted("t", signature("another secret", "t1456430512000")), "X", "x")
                .refused(AtsRefusal.ATS_SIGNATURE_WRONG);
        send("01990a3e-6d6f-7000-8000-000000000000", body, "Signature", "sha256 " + right)
                .refused(AtsRefusal.ATS_SIGNATURE_WRONG);
        admin.delete("/v1/ats-connections/" + greenhouse).is(204);
        send(greenhouse, body, "Signature", "sha256 " + right).refused(AtsRefusal.ATS_SIGNATURE_WRONG);
        assertThat(events(ashby).texts("items.id")).isEmpty();
    }

    @Test
    void keepsItsSecretSealedAlsoWhenTheKeyIsExchanged() {
        var connection = connect("ASHBY", Map.of());
        var before = sealed(connection);

        var key = admin.post("/v1/organization/data-keys").is(202).id();
        Woken.soon("it is sealed anew", () -> keyOf(connection).equals(key));
        ashby(connection, ASHBY.formatted("applicationSubmit", ""), SECRET).is(204);

        assertThat(last(connection).text("status")).isEqualTo("APPLIED");
        assertThat(before).doesNotContain(HexFormat.of().formatHex(SECRET.getBytes(StandardCharsets.UTF_8)));
        assertThat(sealed(connection)).isNotEqualTo(before);
    }

    @Test
    void showsTheSecretOnceAndToAdministratorsOnly() {
        var made = admin.post("/v1/ats-connections", Map.of("name", "Ashby", "kind", "ASHBY"))
                .created();

        assertThat(made.text("secret")).matches("[0-9a-f]{64}");
        assertThat(admin.get("/v1/ats-connections/" + made.id()).ok().text("secret"))
                .isNull();
        admin.colleague("Rita", "RECRUITER").get("/v1/ats-connections").is(403);
    }

    private static String sealed(String connection) {
        return kept("encode(sealed, 'hex')", connection);
    }

    private static String keyOf(String connection) {
        return kept("key_id", connection);
    }

    private static String kept(String column, String connection) {
        try {
            return Owner.text("select " + column + " from ats_connection where id = '" + connection + "'");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private String connect(String kind, Map<String, Object> more) {
        var form = new java.util.HashMap<String, Object>(Map.of("name", kind, "kind", kind, "secret", SECRET));
        form.putAll(more);
        return admin.post("/v1/ats-connections", form).created().id();
    }

    private String person(String name, String email) {
        return admin.post("/v1/people", Map.of("name", name, "emails", List.of(email)))
                .created()
                .id();
    }

    private String refer(String person) {
        admin.post("/v1/roles/" + role + "/opening").ok();
        return cora.post(
                        "/v1/referrals",
                        Map.of(
                                "personId", person,
                                "roleId", role,
                                "endorsement",
                                        Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true)))
                .created()
                .id();
    }

    private String wish(String person) {
        var list = admin.post("/v1/wishlists", Map.of("name", "Some day", "visibility", "ORGANIZATION"))
                .created()
                .id();
        return admin.post(
                        "/v1/wishlists/" + list + "/entries",
                        Map.of("personId", person, "why", "ADMIRED", "reason", "Sees far.", "tier", "STRONG"))
                .created()
                .id();
    }

    private void greenhouse(String connection, String body) {
        send(connection, body, "Signature", "sha256 " + signature(SECRET, body)).is(204);
    }

    private Answer ashby(String connection, String body, String secret) {
        return send(connection, body, "Ashby-Signature", "sha256=" + signature(secret, body));
    }

    private void lever(String connection, String token) {
        send(connection, LEVER.formatted(token, signature(SECRET, token + "1456430512000")), "X", "x")
                .is(204);
    }

    private Answer send(String connection, String body, String header, String value) {
        return new Answer(nobody.request()
                .contentType("application/json")
                .header(header, value)
                .body(body)
                .post("/v1/ats/" + connection + "/events"));
    }

    private Answer events(String connection) {
        return admin.get("/v1/ats-connections/" + connection + "/events").ok();
    }

    /** The event that came last, once nothing waits any more. */
    private Last last(String connection) {
        for (var waits = 0; waits < 1_200; waits++) {
            if (admin.get("/v1/ats-connections/" + connection + "/events?status=RECEIVED")
                    .ok()
                    .texts("items.id")
                    .isEmpty()) {
                return new Last(admin.get("/v1/ats-connections/" + connection + "/events?limit=1")
                        .ok());
            }
            sleep();
        }
        throw new AssertionError("the event was not worked off");
    }

    private record Last(Answer page) {

        String text(String field) {
            return page.texts("items." + field).get(0);
        }
    }

    private static String signature(String secret, String signed) {
        return HexFormat.of().formatHex(SignatureRules.hmac(secret, signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
