package dev.peacetime.note;

import dev.peacetime.Api;
import dev.peacetime.Owner;
import dev.peacetime.TestClock;
import dev.peacetime.conflict.ConflictRefusal;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static dev.peacetime.note.NoteScene.with;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class NoteResourceTest {

    @Inject
    NotesExpire expire;

    private final Api admin = Api.newOrganization();
    private final NoteScene scene = NoteScene.of(admin);

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void keepsNoWordsAboutWhatMustNotDecideUnlessTheirWriterStandsByThem() {
        var words = with("answers", List.of(Map.of("questionId", "q1", "text", "Calm, though she was pregnant.")));

        var refused = scene.note(words).refused(NoteRefusal.PROTECTED_WORDS);

        assertThat(refused.texts("violations.pointer")).containsExactly("/answers/0/text");
        assertThat(refused.texts("words.kind")).containsExactly("HEALTH");
        assertThat(refused.<List<Integer>>at("words.from")).containsExactly(21);
        assertThat(refused.body()).doesNotContain("pregnant");
        var meant = new java.util.HashMap<>(words);
        meant.put("protectedWordsAnswered", true);
        scene.note(meant).created();
    }

    @Test
    void asksTheRefereeTooBeforeTheirLinkIsClosed() {
        var link = scene.ask(scene.referee(), "LINK").created().text("link");
        var words = with("answers", List.of(Map.of("questionId", "q1", "text", "Sie war in Elternzeit.")));

        var refused = Api.with("").post(link, Map.of("note", words)).refused(NoteRefusal.PROTECTED_WORDS);

        assertThat(refused.texts("violations.pointer")).containsExactly("/note/answers/0/text");
        Api.with("").post(link, Map.of("note", NoteScene.WORDS)).is(204);
    }

    @Test
    void keepsWhatANoteSaidBeforeItWasCorrected() {
        var note = scene.note(NoteScene.WORDS).created().id();
        var correction = Map.of(
                "workedTogether", Map.of("from", "2016", "as", "peer"),
                "firstHand", false,
                "answers", List.of(Map.of("questionId", "q1", "text", "I heard that she is calm.")));

        var corrected = scene.manager()
                .post("/v1/backchannel-notes/" + note + "/corrections", correction)
                .created();

        assertThat(corrected.text("wordings")).isEqualTo("2");
        var now = scene.read(note).ok();
        assertThat(now.texts("answers.text")).containsExactly("I heard that she is calm.");
        assertThat(now.<Boolean>at("firstHand")).isFalse();
        var before = scene.read(note + "?wording=1").ok();
        assertThat(before.texts("answers.text")).containsExactly("Calm, also in a storm.");
        scene.read(note + "?wording=3").refused(KernelRefusal.NOT_FOUND);
        assertThat(scene.manager()
                        .get(scene.request() + "/notes?firstHand=true")
                        .ok()
                        .texts("items.id"))
                .isEmpty();
        assertThat(scene.manager()
                        .get(scene.request() + "/notes?firstHand=false")
                        .ok()
                        .texts("items.id"))
                .containsExactly(note);
    }

    @Test
    void letsOnlyItsWriterCorrectANote() {
        var note = scene.note(NoteScene.WORDS).created().id();
        var link = scene.ask(scene.referee(), "LINK").created().text("link");
        Api.with("").post(link, Map.of("note", NoteScene.WORDS)).is(204);
        var theirs = scene.manager().get(scene.request() + "/notes").ok().texts("items.id").stream()
                .filter(id -> !id.equals(note))
                .findFirst()
                .orElseThrow();
        var correction = Map.of("workedTogether", Map.of("from", "2016", "as", "peer"), "firstHand", true);

        scene.manager()
                .post("/v1/backchannel-notes/" + theirs + "/corrections", correction)
                .refused(NoteRefusal.NOTE_NOT_YOURS);
        admin.colleague("Cora", "MEMBER")
                .post("/v1/backchannel-notes/" + note + "/corrections", correction)
                .refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void carriesItsDisclosuresAndTakesNoneFromKin() {
        var money = with("disclosures", List.of(Map.of("kind", "MONEY", "text", "She owes me a lunch.")));
        var kin = with("disclosures", List.of(Map.of("kind", "KIN")));

        var note = scene.note(money).created().id();

        assertThat(scene.read(note).ok().texts("disclosures.kind")).containsExactly("MONEY");
        scene.note(kin).refused(ConflictRefusal.RECUSED);
    }

    @Test
    void deletesItsWordsOnceItHasExpired() throws SQLException {
        var note = scene.note(NoteScene.WORDS).created().id();
        var organization = UUID.fromString(admin.get("/v1/organization").ok().id());
        TestClock.travel(Duration.ofDays(190));

        Tenant.runFor(organization, null, expire::make);

        scene.read(note).refused(KernelRefusal.NOT_FOUND);
        assertThat(Owner.text("select count(*) from note_wording where note_id = '%s'".formatted(note)))
                .isEqualTo("0");
        assertThat(Owner.text("select count(*) from note where id = '%s'".formatted(note)))
                .isEqualTo("1");
    }

    @Test
    void countsGroupsOfThreeAndNoLateReply() {
        scene.note(NoteScene.WORDS).created();
        scene.note(NoteScene.WORDS).created();
        assertThat(summary().texts("tallies")).isEmpty();

        scene.note(NoteScene.WORDS).created();
        var three = summary();
        scene.note(with("wouldWorkAgain", false)).created();
        scene.note(with("wouldWorkAgain", false)).created();

        assertThat(three.texts("tallies.about")).containsExactly("ANSWERED", "FIRST_HAND", "WOULD_WORK_AGAIN");
        assertThat(three.<List<List<Integer>>>at("tallies.counts.count")).allMatch(List.of(3)::equals);
        assertThat(summary().body()).isEqualTo(three.body());
        scene.note(with("wouldWorkAgain", false)).created();
        assertThat(summary().texts("tallies.about")).hasSize(6);
        assertThat(admin.get("/v1/people/" + scene.candidate() + "/exposures?limit=200")
                        .ok()
                        .texts("items.act"))
                .contains("SUMMARY_READ");
    }

    private dev.peacetime.Answer summary() {
        return scene.manager().get(scene.request() + "/summary").ok();
    }
}
