package dev.peacetime.backchannel;

import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.note.NoteRefusal;
import dev.peacetime.note.NoteScene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The guard looks again: when something changes, and when nothing does but time. */
@QuarkusTest
class LooksAgainTest {

    @Inject
    GuardRound round;

    @Inject
    AskReminder reminder;

    private final Api admin = Api.newOrganization();
    private final NoteScene scene = NoteScene.of(admin);
    private final UUID organization =
            UUID.fromString(admin.get("/v1/organization").ok().id());

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void tellsTheAskerThatAnAskIsSuspendedAndNotWhy() {
        var referee = scene.referee();
        var ask = scene.ask(referee, "LINK").created();

        joinsAcme(referee);

        var agenda = scene.manager().get("/v1/me/agenda").ok();
        assertThat(agenda.texts("items.kind")).containsExactly("ASK_SUSPENDED");
        assertThat(agenda.texts("items.subjectId")).containsExactly(ask.id());
        assertThat(agenda.body()).doesNotContain("Acme").doesNotContain("employ");
        Api.with("").get(ask.text("link")).refused(NoteRefusal.ANSWER_CLOSED);
        var tool = admin.post(
                        "/v1/api-keys",
                        Map.of(
                                "name", "Tool",
                                "memberId", scene.manager().memberId(),
                                "permissions", List.of("backchannels:read", "notes:write")))
                .created();
        var told = Api.with(tool.text("key")).get("/v1/asks/" + ask.id()).ok();
        assertThat(told.text("status")).isEqualTo("SUSPENDED");
        assertThat(told.texts("guard.evidence")).isEmpty();
        assertThat(told.text("guard.rule")).isNull();
    }

    @Test
    void isOffTheAgendaOnceWithdrawn() {
        var referee = scene.referee();
        var ask = scene.ask(referee, "MEMBER").created();
        assertThat(scene.manager().get("/v1/me/agenda").ok().texts("items.kind"))
                .containsExactly("ASK_TO_ANSWER");

        joinsAcme(referee);
        scene.manager().post("/v1/asks/" + ask.id() + "/withdrawal").ok();

        assertThat(scene.manager().get("/v1/me/agenda").ok().texts("items.kind"))
                .isEmpty();
        assertThat(scene.manager()
                        .post("/v1/asks/" + ask.id() + "/withdrawal")
                        .ok()
                        .text("status"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void marksNotesThatWereReceivedBefore() {
        var referee = scene.referee();
        var ask = scene.ask(referee, "MEMBER").created();
        var note = scene.manager()
                .post("/v1/asks/" + ask.id() + "/notes", NoteScene.WORDS)
                .created()
                .id();
        assertThat(scene.read(note).ok().text("shieldedAt")).isNull();
        var before = scene.read(note).ok().etag();

        joinsAcme(referee);

        assertThat(scene.read(note).ok().text("shieldedAt")).isNotNull();
        assertThat(scene.read(note).ok().etag()).isNotEqualTo(before);
        assertThat(scene.manager().get("/v1/asks/" + ask.id()).ok().text("status"))
                .isEqualTo("ANSWERED");
    }

    @Test
    void withdrawsNothingThatWasAnswered() {
        var ask = scene.ask(scene.referee(), "MEMBER").created();
        scene.manager().post("/v1/asks/" + ask.id() + "/notes", NoteScene.WORDS).created();

        scene.manager().post("/v1/asks/" + ask.id() + "/withdrawal").refused(BackchannelRefusal.ASK_NOT_OPEN);
    }

    @Test
    void suspendsWhenAConsentExpires() {
        var colleague = NoteScene.person(admin, "Peer", "Acme Corp");
        admin.post(
                        "/v1/people/" + scene.candidate() + "/consents",
                        Map.of(
                                "purpose", "CURRENT_EMPLOYER",
                                "personIds", List.of(colleague),
                                "givenHow", "WRITTEN",
                                "givenAt", "2026-01-02T03:04:05Z",
                                "expiresAt", later(Duration.ofDays(5))))
                .created();
        var ask = scene.ask(colleague, "LINK").created();

        made(Duration.ofDays(4));
        assertThat(status(ask.id())).isEqualTo("SENT");
        made(Duration.ofDays(2));

        assertThat(status(ask.id())).isEqualTo("SUSPENDED");
    }

    @Test
    void suspendsWhenWhatWasKnownIsNinetyDaysOld() {
        var referee = scene.referee();
        TestClock.travel(Duration.ofDays(80));
        var ask = scene.ask(referee, "LINK").created();

        made(Duration.ofDays(9));
        assertThat(status(ask.id())).isEqualTo("SENT");
        made(Duration.ofDays(2));

        assertThat(status(ask.id())).isEqualTo("SUSPENDED");
        assertThat(scene.manager().get("/v1/asks/" + ask.id()).ok().text("guard.verdict"))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void takesBackWhatNobodyAnsweredAndAsksAnew() {
        var referee = scene.referee();
        var ask = scene.ask(referee, "LINK").created();

        made(Duration.ofDays(31));

        assertThat(status(ask.id())).isEqualTo("WITHDRAWN");
        scene.ask(referee, "LINK").created();
    }

    @Test
    void remindsOfOpenAsksOnly() {
        var referee = scene.referee();
        var ask = UUID.fromString(scene.ask(referee, "LINK").created().id());
        TestClock.travel(Duration.ofDays(7));

        assertThat(reminder.turn(organization, ask, () -> false)).isPresent();
        joinsAcme(referee);

        assertThat(reminder.turn(organization, ask, () -> false)).isEmpty();
        assertThat(reminders(ask)).isEqualTo(1);
    }

    /** Else whoever was left out would be the one who answered. */
    @Test
    void remindsOfNobodyOnceSomebodyAnsweredInConfidence() {
        var answering = scene.ask(scene.referee(), "LINK").created();
        var silent =
                UUID.fromString(scene.ask(scene.referee(), "LINK").created().id());
        Api.with("")
                .post(answering.text("link"), Map.of("note", NoteScene.with("tier", "CONFIDENTIAL")))
                .is(204);
        TestClock.travel(Duration.ofDays(7));

        assertThat(reminder.turn(organization, UUID.fromString(answering.id()), () -> false))
                .isEmpty();
        assertThat(reminder.turn(organization, silent, () -> false)).isEmpty();
        assertThat(reminders(silent)).isZero();
    }

    @Test
    void suspendsInsteadOfReminding() {
        var referee = scene.referee();
        TestClock.travel(Duration.ofDays(86));
        var ask = UUID.fromString(scene.ask(referee, "LINK").created().id());
        TestClock.travel(Duration.ofDays(7));

        assertThat(reminder.turn(organization, ask, () -> false)).isEmpty();

        assertThat(status(ask.toString())).isEqualTo("SUSPENDED");
        assertThat(reminders(ask)).isZero();
    }

    private int reminders(UUID ask) {
        try {
            return Integer.parseInt(
                    dev.peacetime.Owner.text("select reminders from ask where id = '%s'".formatted(ask)));
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void made(Duration later) {
        TestClock.travel(later);
        Tenant.runFor(organization, null, round::make);
    }

    private static String later(Duration by) {
        return new TestClock().instant().plus(by).toString();
    }

    private String status(String ask) {
        return scene.manager().get("/v1/asks/" + ask).ok().text("status");
    }

    private void joinsAcme(String referee) {
        admin.post("/v1/people/" + referee + "/employments", Map.of("employer", "Acme", "from", "2026"))
                .created();
    }
}
