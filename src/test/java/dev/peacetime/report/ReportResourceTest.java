package dev.peacetime.report;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.Woken;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

@QuarkusTest
class ReportResourceTest {

    private static final Map<String, Object> WORD =
            Map.of("relationship", "WORKED_WITH", "text", "Good.", "firstHand", true);

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void tellsHowLongReferrersWaited() {
        var role = role("=HYPERLINK(\"x\"),Engineer", "INTERNAL");
        var late = refers("ada@l.example", role);
        refers("bea@l.example", role);
        refers("cleo@l.example", null);
        TestClock.travel(Duration.ofDays(10));
        admin.post("/v1/referrals/" + late + "/acknowledgement").ok();
        TestClock.travel(Duration.ofDays(30));
        admin.post(
                        "/v1/referrals/" + late + "/closing",
                        Map.of(
                                "outcome",
                                "NOT_HIRED",
                                "feedbackToReferrer",
                                Map.of("reason", "Another one was nearer")))
                .ok();

        var report = admin.get("/v1/reports/time-to-answer").ok();

        assertThat(report.texts("items.roleId")).containsExactly(role, null);
        assertThat(report.texts("items.sent")).containsExactly("2", "1");
        assertThat(report.texts("items.acknowledged")).containsExactly("1", "0");
        assertThat(report.texts("items.acknowledgedLate")).containsExactly("2", "1");
        assertThat(report.text("items[0].medianHoursToAcknowledge")).isEqualTo("240.0");
        assertThat(report.texts("items.updatesLate")).containsExactly("1", "0");
        assertThat(report.text("items[0].medianDaysToClose")).isEqualTo("40.0");
        assertThat(admin.get("/v1/reports/time-to-answer?until=-292278-01-01T00:00:00Z")
                        .ok()
                        .texts("items.sent"))
                .isEmpty();
        assertThat(admin.get("/v1/reports/time-to-answer?until=2020-01-01T00:00:00Z")
                        .ok()
                        .texts("items.sent"))
                .isEmpty();
    }

    @Test
    void isSafeToOpenInASpreadsheet() {
        var role = role("=HYPERLINK(\"x\"),Engineer", "INTERNAL");
        refers("ada@l.example", role);

        var csv = new Answer(admin.request().accept("text/csv").get("/v1/reports/time-to-answer")).ok();

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.body().lines().toList().get(0)).startsWith("roleId,role,sent,");
        assertThat(csv.body().lines().toList().get(1))
                .startsWith(role + ",\"'=HYPERLINK(\"\"x\"\"),Engineer\",1,0,0,,0,0,");
    }

    @Test
    void tellsHowFarReferralsCame() {
        var hired = refers("ada@l.example", null);
        var ended = refers("bea@l.example", null);
        refers("cleo@l.example", null);
        admin.post("/v1/referrals/" + hired + "/acknowledgement").ok();
        closes(hired, "HIRED");
        admin.post("/v1/referrals/" + ended + "/acknowledgement").ok();
        admin.post("/v1/referrals/" + ended + "/progress", Map.of("stage", "INTERVIEWING"))
                .ok();
        closes(ended, "NOT_HIRED");

        var report = admin.get("/v1/reports/referral-funnel").ok();

        assertThat(report.texts("items.step"))
                .containsExactly("SUBMITTED", "ACKNOWLEDGED", "SCREENING", "INTERVIEWING", "OFFER", "HIRED");
        assertThat(report.texts("items.referrals")).containsExactly("3", "2", "2", "2", "1", "1");
        assertThat(report.texts("items.ended")).containsExactly("0", "0", "0", "1", "0", "1");
    }

    @Test
    void tellsWherePeopleCameFrom() {
        var entered = person("Eve");
        waits(list(admin, "ORGANIZATION"), entered);
        closes(refers("ada@l.example", null), "HIRED");

        var report = admin.get("/v1/reports/source-mix").ok();

        var mix = new HashMap<String, String>();
        report.<List<Map<String, Object>>>at("items")
                .forEach(item -> mix.put(
                        String.valueOf(item.get("source")),
                        "%s %s %s %s"
                                .formatted(
                                        item.get("people"),
                                        item.get("waiting"),
                                        item.get("referred"),
                                        item.get("hired"))));
        assertThat(mix).containsEntry("ENTERED", "1 1 0 0").containsEntry("REFERRED", "1 0 1 1");
        assertThat(bob.get("/v1/reports/source-mix").ok().body())
                .doesNotContain("\"referred\":1")
                .doesNotContain("\"hired\":1");
    }

    @Test
    void tellsHowLongPeopleWaitOnTheListsThatOneSees() {
        var tom = admin.colleague("Tom", "RECRUITER");
        var open = list(admin, "ORGANIZATION");
        waits(open, person("Ada"));
        TestClock.travel(Duration.ofDays(10));
        waits(open, person("Bea"));
        waits(open, person("Cleo"));
        waits(list(admin, "PRIVATE"), person("Dora"));
        TestClock.travel(Duration.ofDays(20));

        var report = admin.get("/v1/reports/wishlist-age").ok();

        assertThat(report.texts("items.waiting")).containsExactly("3", "1");
        assertThat(report.texts("items.medianDays").get(0)).isEqualTo("20.0");
        assertThat(report.texts("items.longestDays").get(0)).isEqualTo("30");
        assertThat(tom.get("/v1/reports/wishlist-age").ok().texts("items.wishlistId"))
                .containsExactly(open);
    }

    @Test
    void tellsWhomRolesWoke() {
        var tom = admin.colleague("Tom", "RECRUITER");
        var open = list(admin, "ORGANIZATION");
        var ada = person("Ada", "Java");
        waits(open, ada);
        waits(list(admin, "PRIVATE"), person("Bea", "Java"));
        var role = admin.post(
                        "/v1/roles", Map.of("title", "Engineer", "visibility", "INTERNAL", "skills", List.of("Java")))
                .created()
                .id();
        admin.post("/v1/roles/" + role + "/opening").ok();
        Woken.soon(
                "both are woken",
                () -> admin.get("/v1/reports/wakes").ok().texts("items.woken").equals(List.of("2")));

        var report = admin.get("/v1/reports/wakes").ok();

        assertThat(report.texts("items.roleId")).containsExactly(role);
        assertThat(report.texts("items.woken")).containsExactly("2");
        assertThat(tom.get("/v1/reports/wakes").ok().texts("items.woken")).containsExactly("1");
        admin.patch("/v1/roles/" + role, Map.of("visibility", "CONFIDENTIAL")).ok();
        assertThat(tom.get("/v1/reports/wakes").ok().texts("items.woken")).isEmpty();
    }

    @Test
    void tellsWithWhomOneLosesTouchToNobodyElse() {
        var grace = person("=Grace <b>");
        bob.put("/v1/ties/" + grace, "*", Map.of("how", "FRIEND")).ok();
        bob.post(
                        "/v1/touchpoints",
                        Map.of(
                                "personId", grace,
                                "kind", "MET",
                                "at", new TestClock().instant().toString(),
                                "initiatedBy", "ME",
                                "help", "NEITHER"))
                .created();
        TestClock.travel(Duration.ofDays(400));

        var csv = as(bob, "text/csv", "keep-in-touch").body().lines().toList();

        assertThat(csv.get(0)).isEqualTo("personId,person,how,tags,dueOn,state,lastTouch,daysSinceTouch");
        assertThat(csv.get(1)).startsWith(grace + ",'=Grace <b>,FRIEND,,").endsWith(",400");
        assertThat(as(bob, "image/svg+xml", "keep-in-touch").body())
                .contains("=Grace &lt;b&gt;")
                .contains("400 days")
                .doesNotContain("<b>");
        assertThat(as(admin, "text/csv", "keep-in-touch").body().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"referral-funnel", "source-mix", "time-to-answer", "wishlist-age", "wakes", "keep-in-touch"})
    void isToldInThreeForms(String report) {
        var hostile = role("<script>alert(1)</script> & \"Co\"", "INTERNAL");
        refers("ada@l.example", hostile);

        assertThat(as(admin, "application/json", report).<List<Object>>at("items"))
                .isNotNull();
        var csv = as(admin, "text/csv", report);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains(report + ".csv");
        var picture = as(admin, "image/svg+xml", report);
        assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(picture.body()).startsWith("<svg").doesNotContain("<script>");
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new java.io.ByteArrayInputStream(
                                picture.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .doesNotThrowAnyException();
    }

    private static Answer as(Api reader, String form, String report) {
        return new Answer(reader.request().accept(form).get("/v1/reports/" + report)).ok();
    }

    private void closes(String referral, String outcome) {
        admin.post(
                        "/v1/referrals/" + referral + "/closing",
                        Map.of("outcome", outcome, "feedbackToReferrer", Map.of("reason", "So it went")))
                .ok();
    }

    private String person(String name, String... skills) {
        return admin.post("/v1/people", Map.of("name", name, "skills", List.of(skills)))
                .created()
                .id();
    }

    private static String list(Api keeper, String visibility) {
        return keeper.post("/v1/wishlists", Map.of("name", "Some day", "visibility", visibility))
                .created()
                .id();
    }

    private void waits(String list, String person) {
        admin.post(
                        "/v1/wishlists/" + list + "/entries",
                        Map.of(
                                "personId", person,
                                "why", "ADMIRED",
                                "reason", "Good.",
                                "tier", "STRONG",
                                "wakeWhen", Map.of("skills", List.of("Java"))))
                .created();
    }

    @Test
    void countsNothingOfAHiddenRole() {
        var tom = admin.colleague("Tom", "RECRUITER");
        var role = role("Successor", "INTERNAL");
        refers("ada@l.example", role);
        refers("bea@l.example", null);
        admin.patch("/v1/roles/" + role, Map.of("visibility", "CONFIDENTIAL")).ok();

        assertThat(admin.get("/v1/reports/time-to-answer").ok().texts("items.sent"))
                .hasSize(2);
        var seen = tom.get("/v1/reports/time-to-answer").ok();
        assertThat(seen.texts("items.sent")).containsExactly("1");
        assertThat(seen.text("items[0].roleId")).isNull();
        bob.get("/v1/reports/time-to-answer").is(403);
    }

    private String role(String title, String visibility) {
        var role = admin.post("/v1/roles", Map.of("title", title, "visibility", visibility))
                .created()
                .id();
        admin.post("/v1/roles/" + role + "/opening").ok();
        return role;
    }

    private String refers(String email, String role) {
        var referral = new HashMap<String, Object>();
        referral.put("person", Map.of("name", "Ada", "emails", List.of(email)));
        referral.put("endorsement", WORD);
        if (role != null) {
            referral.put("roleId", role);
        }
        return bob.post("/v1/referrals", referral).created().id();
    }
}
