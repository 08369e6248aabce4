package dev.peacetime.report;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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
