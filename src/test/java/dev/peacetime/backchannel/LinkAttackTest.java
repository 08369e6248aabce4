package dev.peacetime.backchannel;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.note.NoteRefusal;
import dev.peacetime.note.NoteScene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever asks has the referee's link in hand, and may try it after somebody answered in confidence. The same is tried in
 * three worlds: in one the referee answered by that very link, in one somebody else did, in one nobody. What the link answers, and
 * what can be read afterwards, is the same in all of them.
 */
@QuarkusTest
class LinkAttackTest {

    private static final Map<String, Object> IN_CONFIDENCE = NoteScene.with("tier", "CONFIDENTIAL");
    private static final Api NOBODY = Api.with("");
    private static final int TRIED = 1;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOOK UNASKED SEALED WARNED DECLINE LOOK DECLINE CONFIDENTIAL",
                "CONFIDENTIAL MEANT OPEN LOOK CONFIDENTIAL DECLINE",
                "OPEN OPEN DECLINE"
            })
    void theLinkActsTheSameWhoeverAnswered(String tries) {
        var his = new World(TRIED);
        var anothers = new World(2);
        var nobodys = new World(-1);
        assertThat(his.all()).isEqualTo(anothers.all());

        for (var each : tries.split(" ")) {
            var attempt = Attempt.valueOf(each);

            assertThat(List.of(his.is(attempt), anothers.is(attempt)))
                    .as(each)
                    .containsOnly(nobodys.is(attempt))
                    .allMatch(answer -> answer.startsWith("2") || answer.startsWith("4"));

            assertThat(List.of(his.sinceItWasTried(), anothers.sinceItWasTried()))
                    .as(each)
                    .containsOnly(nobodys.sinceItWasTried());
        }
        assertThat(his.all()).isEqualTo(anothers.all());
    }

    @Test
    void whatWasGivenInConfidenceStays() {
        var world = new World(TRIED);
        var note = world.earlier.get(0);
        var before = world.scene.read(note).ok();

        world.tries(Attempt.CONFIDENTIAL).is(204);
        world.tries(Attempt.DECLINE).is(204);

        assertThat(world.scene.read(note).ok().body()).isEqualTo(before.body());
        assertThat(world.notes()).hasSize(2);
        assertThat(world.ask(TRIED).text("status")).isEqualTo("DECLINED");
        world.tries(Attempt.LOOK).refused(NoteRefusal.ANSWER_CLOSED);
    }

    @Test
    void theGuardMarksWhatWasGivenBeforeTheLinkWasUsedToDecline() {
        var world = new World(TRIED);
        world.tries(Attempt.DECLINE).is(204);
        assertThat(world.scene.read(world.earlier.get(0)).ok().text("shieldedAt"))
                .isNull();

        world.joinsAcme(TRIED);

        assertThat(world.scene.read(world.earlier.get(0)).ok().text("shieldedAt"))
                .isNotNull();
        assertThat(world.ask(TRIED).text("status")).isEqualTo("DECLINED");
        assertThat(world.told("backchannel.answer-marked")).isEmpty();
    }

    /** Two are asked, and there are as many notes as one likes: none is counted before a third could have written one. */
    @Test
    void aSummaryNeedsThreeWhoMayHaveAnswered() {
        var scene = NoteScene.of(Api.newOrganization());
        var one = scene.ask(scene.referee(), "LINK").created();
        scene.ask(scene.referee(), "LINK").created();
        for (var at = 0; at < 4; at++) {
            NOBODY.post(one.text("link"), Map.of("note", IN_CONFIDENCE)).is(204);
        }
        assertThat(tallies(scene)).isEmpty();

        scene.ask(scene.referee(), "LINK").created();
        NOBODY.post(one.text("link"), Map.of("note", IN_CONFIDENCE)).is(204);

        assertThat(tallies(scene)).contains("WOULD_WORK_AGAIN");
    }

    @Test
    void aNoteThatIsSentAgainUnderItsKeyIsKeptOnce() {
        var world = new World(-1);
        var link = world.asks.get(TRIED).text("link");
        var other = Map.of("note", Attempt.said("q1", "Not so calm.", false));

        NOBODY.postOnce("k1", link, Attempt.CONFIDENTIAL.body).is(204);
        NOBODY.postOnce("k1", link, Attempt.CONFIDENTIAL.body).is(204);
        NOBODY.postOnce("k1", link, other).refused(KernelRefusal.IDEMPOTENCY_MISMATCH);
        NOBODY.postOnce("k 1", link, other).refused(KernelRefusal.IDEMPOTENCY_KEY_INVALID);
        assertThat(world.notes()).hasSize(1);
        NOBODY.postOnce("k2", link, Attempt.OPEN.body).is(204);
        NOBODY.postOnce("k2", link, Attempt.OPEN.body).is(204);
        NOBODY.postOnce("k3", link, Attempt.OPEN.body).refused(NoteRefusal.ANSWER_CLOSED);
        assertThat(world.notes()).hasSize(2);
    }

    /** Notes that are forged by a link complete a group whoever answered by it, and so tell nothing of that. */
    @Test
    void aSummaryIsReleasedByForgedNotesAllTheSame() {
        for (var answered : List.of(TRIED, 2)) {
            var world = new World(answered);
            world.tries(Attempt.CONFIDENTIAL).is(204);
            assertThat(tallies(world.scene)).isEmpty();

            world.tries(Attempt.CONFIDENTIAL).is(204);

            assertThat(tallies(world.scene)).contains("WOULD_WORK_AGAIN");
        }
    }

    /** Who reads a note could send its words by every link. */
    @Test
    void theWordsOfANoteTellNothingByTheLinkByWhichTheyCame() {
        var world = new World(TRIED);

        world.tries(Attempt.CONFIDENTIAL).is(204);

        assertThat(world.notes()).hasSize(2);
    }

    private static List<String> tallies(NoteScene scene) {
        return scene.manager().get(scene.request() + "/summary").ok().texts("tallies.about");
    }

    private enum Attempt {
        LOOK(null),
        DECLINE(Map.of("decline", true)),
        OPEN(Map.of("note", NoteScene.WORDS)),
        CONFIDENTIAL(Map.of("note", IN_CONFIDENCE)),
        SEALED(Map.of("note", NoteScene.with("tier", "SEALED"))),
        UNASKED(Map.of("note", said("q9", "Fine.", false))),
        WARNED(Map.of("note", said("q1", "She was pregnant then.", false))),
        MEANT(Map.of("note", said("q1", "She was pregnant then.", true)));

        private final Object body;

        Attempt(Object body) {
            this.body = body;
        }

        private static Map<String, Object> said(String question, String text, boolean meant) {
            var words = new HashMap<>(IN_CONFIDENCE);
            words.put("answers", List.of(Map.of("questionId", question, "text", text)));
            words.put("protectedWordsAnswered", meant);
            return words;
        }
    }

    /** Four who are asked, of whom one may have answered in confidence, and what those who hire see of it. */
    private static final class World {

        private final Api admin = Api.newOrganization();
        private final NoteScene scene = NoteScene.of(admin);
        private final Api mate = admin.colleague("Rita", "RECRUITER");
        private final Map<String, String> names = new HashMap<>();
        private final List<Answer> asks = new ArrayList<>();
        private final List<String> earlier;
        private final String since;

        World(int answered) {
            admin.put("/v1/roles/" + scene.role() + "/hiring-team", "*", team()).ok();
            for (var at = 0; at < 4; at++) {
                var ask = scene.ask(scene.referee(), "LINK").created();
                asks.add(ask);
                names.put(ask.id(), "ask" + at);
                names.put(ask.text("refereeId"), "referee" + at);
            }
            if (answered >= 0) {
                NOBODY.get(asks.get(answered).text("link")).ok();
                NOBODY.post(asks.get(answered).text("link"), Attempt.CONFIDENTIAL.body)
                        .is(204);
            }
            earlier = notes();
            since = scene.manager().get("/v1/events?after=latest").ok().text("next");
        }

        private Map<String, Object> team() {
            return Map.of(
                    "items",
                    List.of(
                            Map.of("memberId", scene.manager().memberId(), "part", "HIRING_MANAGER"),
                            Map.of("memberId", mate.memberId(), "part", "RECRUITER")));
        }

        Answer tries(Attempt attempt) {
            var link = asks.get(TRIED).text("link");
            return attempt.body == null ? NOBODY.get(link) : NOBODY.post(link, attempt.body);
        }

        String is(Attempt attempt) {
            return told(tries(attempt));
        }

        Answer ask(int at) {
            return scene.manager().get("/v1/asks/" + asks.get(at).id()).ok();
        }

        void joinsAcme(int at) {
            admin.post(
                            "/v1/people/" + asks.get(at).text("refereeId") + "/employments",
                            Map.of("employer", "Acme Corp", "from", "2026"))
                    .created();
        }

        List<String> notes() {
            return scene.manager().get(scene.request() + "/notes?limit=50").ok().texts("items.id");
        }

        List<Map<String, Object>> told(String type) {
            return scene.manager()
                    .get("/v1/events?limit=200&types=" + type)
                    .ok()
                    .at("items.data");
        }

        /** What those who hire can read, but for what was there before, and what counts it in. */
        List<String> sinceItWasTried() {
            var seen = new ArrayList<>(read(
                    notes().stream().filter(note -> !earlier.contains(note)).toList()));
            var paths = List.of(
                    "/v1/me/agenda?limit=50",
                    scene.request(),
                    scene.request() + "/asks?limit=50",
                    "/v1/asks/" + asks.get(TRIED).id(),
                    "/v1/events?limit=200&after=" + since);
            for (var path : paths) {
                seen.add(told(scene.manager().get(path)));
                seen.add(told(mate.get(path)));
            }
            return seen;
        }

        /** Everything, of worlds in which there are as many notes. */
        List<String> all() {
            var seen = new ArrayList<>(sinceItWasTried());
            seen.addAll(read(earlier));
            for (var path : List.of(
                    scene.request() + "/summary",
                    "/v1/people/" + scene.candidate() + "/exposures?limit=200",
                    "/v1/events?limit=200",
                    scene.request() + "/suggested-referees?limit=50")) {
                seen.add(told(scene.manager().get(path)));
            }
            return seen;
        }

        /** Notes stand in no order. */
        private List<String> read(List<String> notes) {
            return notes.stream()
                    .map(note -> told(scene.read(mate, note)))
                    .sorted()
                    .toList();
        }

        /** Without what differs from world to world anyway: ids of what is not known, times, cursors. */
        private String told(Answer answer) {
            var text = answer.response().statusCode() + " " + answer.header("ETag") + " " + answer.body();
            for (var name : names.entrySet()) {
                text = text.replace(name.getKey(), name.getValue());
            }
            return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#")
                    .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "@")
                    .replaceAll("\"next\":\"[^\"]*\"", "");
        }
    }
}
