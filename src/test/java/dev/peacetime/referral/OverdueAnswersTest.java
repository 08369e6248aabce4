package dev.peacetime.referral;

import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers that are owed, by the organization's calendar, and those that are late. */
@QuarkusTest
class OverdueAnswersTest {

    private final Api admin = Api.newOrganization();
    private final Api bob = admin.colleague("Bob", "MEMBER");
    private final Api rita = admin.colleague("Rita", "RECRUITER");

    @Inject
    OverdueAnswers overdue;

    @Inject
    Sql sql;

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void stayOnTheAgendaOfThoseWhoOweThem() {
        var ofRita = Sent.role(admin, "INTERNAL", rita);
        var ralf = admin.colleague("Ralf", "RECRUITER");
        var forRole = bob.post("/v1/referrals", Sent.ofAda(ofRita)).created();
        var whateverFits = bob.post("/v1/referrals", Sent.ofBea()).created();

        assertThat(agenda(rita))
                .containsExactly(
                        "REFERRAL_TO_ACKNOWLEDGE " + forRole.id(), "REFERRAL_TO_ACKNOWLEDGE " + whateverFits.id());
        assertThat(agenda(ralf)).containsExactly("REFERRAL_TO_ACKNOWLEDGE " + whateverFits.id());
        assertThat(agenda(bob)).isEmpty();
        rita.post("/v1/referrals/" + forRole.id() + "/acknowledgement").ok();
        rita.post("/v1/referrals/" + whateverFits.id() + "/closing", Sent.CLOSING)
                .ok();
        assertThat(agenda(rita)).containsExactly("REFERRAL_UPDATE_OWED " + forRole.id());
        assertThat(rita.get("/v1/me/agenda").ok().texts("items.dueAt"))
                .containsExactly(admin.get("/v1/referrals/" + forRole.id()).ok().text("nextUpdateBy"));
    }

    @Test
    void areToldToBeLateOnceEach() {
        var sent = bob.post("/v1/referrals", Sent.ofAda()).created();
        round();
        assertThat(breaches(sent.id())).isEmpty();
        TestClock.travel(Duration.ofDays(6));
        round();
        round();
        assertThat(breaches(sent.id())).containsExactly("ACKNOWLEDGEMENT");
        rita.post("/v1/referrals/" + sent.id() + "/acknowledgement").ok();
        TestClock.travel(Duration.ofDays(30));
        rita.post("/v1/referrals/" + sent.id() + "/progress", Map.of("stage", "OFFER"))
                .ok();
        round();
        assertThat(breaches(sent.id())).containsExactly("ACKNOWLEDGEMENT", "UPDATE");
        rita.post("/v1/referrals/" + sent.id() + "/closing", Sent.CLOSING).ok();
        TestClock.travel(Duration.ofDays(30));
        round();
        assertThat(breaches(sent.id())).containsExactly("ACKNOWLEDGEMENT", "UPDATE");
    }

    @Test
    void areDueByTheOrganizationsCalendarAndZone() {
        admin.patch("/v1/organization", Map.of("timeZone", "Asia/Tokyo")).ok();
        var before =
                Instant.parse(bob.post("/v1/referrals", Sent.ofAda()).created().text("acknowledgeBy"));
        var lastDay = before.atZone(ZoneId.of("Asia/Tokyo")).toLocalDate().minusDays(1);
        var holiday = admin.post("/v1/holidays", Map.of("day", lastDay.toString(), "name", "Founders' day"))
                .created();

        var after =
                Instant.parse(bob.post("/v1/referrals", Sent.ofBea()).created().text("acknowledgeBy"));

        assertThat(before.atZone(ZoneId.of("Asia/Tokyo")).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(after).isAfter(before);
        assertThat(bob.get("/v1/holidays").ok().texts("items.day")).containsExactly(lastDay.toString());
        admin.post("/v1/holidays", Map.of("day", "+292278-01-01", "name", "New year"))
                .refused(KernelRefusal.VALIDATION_FAILED);
        bob.post("/v1/holidays", Map.of("day", "2030-01-01", "name", "New year"))
                .is(403);
        admin.delete("/v1/holidays/" + holiday.id()).is(204);
        admin.get("/v1/holidays/" + holiday.id()).is(404);
    }

    private static List<String> agenda(Api member) {
        var items = member.get("/v1/me/agenda").ok();
        var kinds = items.texts("items.kind");
        var ids = items.texts("items.subjectId");
        return IntStream.range(0, ids.size())
                .mapToObj(at -> kinds.get(at) + " " + ids.get(at))
                .toList();
    }

    private void round() {
        Tenant.runFor(organization(), null, overdue::make);
    }

    /** Which answers were told to be late, by the events about the referral. */
    private List<String> breaches(String referral) {
        return Tenant.callFor(
                organization(),
                null,
                () -> sql.query("""
                select o.data ->> 'owed' as owed
                from outbox o
                where o.organization_id = :organization and o.subject_id = :subject and o.type = 'referral.answer-overdue'
                order by o.id""").bind("subject", UUID.fromString(referral)).list(row -> row.text("owed")));
    }

    private UUID organization() {
        return UUID.fromString(admin.get("/v1/me").ok().text("organization.id"));
    }
}
