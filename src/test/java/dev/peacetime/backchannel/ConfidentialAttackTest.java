package dev.peacetime.backchannel;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.OperationWalk;
import dev.peacetime.TestClock;
import dev.peacetime.kernel.Tenant;
import dev.peacetime.note.NoteRefusal;
import dev.peacetime.note.NoteScene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several are asked, and some answer in confidence. Whoever reads their notes, looks at everything that they can GET before and
 * after each answer, and tries what they can do to an ask, learns nothing of who wrote which: an ask that was answered looks and
 * acts like one that was not, and a note says nothing that an ask says too.
 */
@QuarkusTest
class ConfidentialAttackTest {

    private static final Map<String, Object> IN_CONFIDENCE = NoteScene.with("tier", "CONFIDENTIAL");

    @Inject
    GuardRound round;

    private final Api admin = Api.newOrganization();
    private final NoteScene scene = NoteScene.of(admin);
    private final Api mate = admin.colleague("Rita", "RECRUITER");
    private final Api nobody = Api.with("");
    private final List<Answer> asks = new ArrayList<>();

    @BeforeEach
    void fourAreAskedByPeopleWhoMaySeeAll() {
        var team = "/v1/roles/" + scene.role() + "/hiring-team";
        admin.put(
                        team,
                        "*",
                        Map.of(
                                "items",
                                List.of(
                                        Map.of("memberId", scene.manager().memberId(), "part", "HIRING_MANAGER"),
                                        Map.of("memberId", mate.memberId(), "part", "RECRUITER"),
                                        Map.of("memberId", admin.memberId(), "part", "COORDINATOR"))))
                .ok();
        for (var at = 0; at < 4; at++) {
            asks.add(scene.ask(scene.referee(), "LINK").created());
        }
    }

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void nothingButTheNoteItselfShowsThatSomebodyAnswered() {
        // There is a key to seal notes under, and a note that says whose it is.
        scene.note(NoteScene.WORDS).created();
        var request = scene.request().replaceAll(".*/", "");
        var whole = OperationWalk.everything(
                admin,
                List.of(
                        request,
                        asks.get(1).id(),
                        asks.get(2).id(),
                        asks.get(2).text("refereeId"),
                        scene.candidate(),
                        scene.role()));
        var asker = OperationWalk.everything(
                scene.manager(), List.of(request, asks.get(1).id(), asks.get(2).id()));
        var pages = pages();

        answers(asks.get(2));

        var shows = List.of("/v1/events?limit=50", scene.request() + "/notes?limit=50");
        assertThat(different(admin, whole)).containsExactlyInAnyOrderElementsOf(shows);
        assertThat(different(scene.manager(), asker)).containsExactlyInAnyOrderElementsOf(shows);
        assertThat(pages()).isEqualTo(pages);
        assertThat(told("backchannel.note-written"))
                .allSatisfy(
                        event -> assertThat(event.keySet()).containsExactlyInAnyOrder("noteId", "requestId", "tier"));
    }

    @Test
    void aNoteSaysNothingThatAnAskSaysToo() {
        answers(asks.get(2));
        var id = scene.manager()
                .get(scene.request() + "/notes")
                .ok()
                .texts("items.id")
                .get(0);

        for (var reader : List.of(scene.manager(), mate, admin)) {
            var note = scene.read(reader, id).ok();
            assertThat(UUID.fromString(id).version()).as("made by chance").isEqualTo(4);
            assertThat(Stream.of("createdAt", "updatedAt", "expiresAt").map(note::text))
                    .allMatch(time -> time.endsWith("T00:00:00Z"));
            assertThat(note.text("workedTogether.as")).isEqualTo("manager");
            assertThat(note.<Map<String, Object>>at("workedTogether")).containsOnlyKeys("as");
            assertThat(things()).noneMatch(note.body()::contains);
        }
    }

    @Test
    void whatIsTriedOnAnAskTellsNothing() {
        answers(asks.get(1));

        for (var ask : List.of(asks.get(0), asks.get(1))) {
            scene.ask(ask.text("refereeId"), "LINK").refused(BackchannelRefusal.ALREADY_ASKED);
            var unasked = Map.of("questionId", "q9", "text", "Fine.");
            nobody.post(ask.text("link"), Map.of("note", NoteScene.with("answers", List.of(unasked))))
                    .refused(NoteRefusal.QUESTION_UNKNOWN);
            scene.manager().post("/v1/asks/" + ask.id() + "/link").ok();
            assertThat(scene.manager()
                            .post("/v1/asks/" + ask.id() + "/withdrawal")
                            .ok()
                            .text("status"))
                    .isEqualTo("WITHDRAWN");
            nobody.get(ask.text("link")).refused(NoteRefusal.ANSWER_CLOSED);
            scene.ask(ask.text("refereeId"), "LINK").created();
        }
    }

    @Test
    void allEndAlikeOnceTheirTimeIsOver() {
        answers(asks.get(1));
        answers(asks.get(3));

        TestClock.travel(Duration.ofDays(31));
        rounds();

        var told = scene.manager().get(scene.request() + "/asks").ok();
        assertThat(told.texts("items.status")).hasSize(4).containsOnly("WITHDRAWN");
        assertThat(told.texts("items.answeredAt")).containsOnlyNulls();
    }

    @Test
    void theMarkOfTheGuardTellsNothingEither() {
        answers(asks.get(1));
        answers(asks.get(3));
        TestClock.travel(Duration.ofDays(31));
        rounds();
        var notes = scene.manager().get(scene.request() + "/notes").ok().texts("items.id");

        joinsAcme(asks.get(0));
        joinsAcme(asks.get(1));

        assertThat(notes)
                .hasSize(2)
                .allSatisfy(note ->
                        assertThat(scene.read(note).ok().text("shieldedAt")).isNotNull());
        assertThat(Stream.of(0, 1).map(at -> shape(asks.get(at)))).containsOnly("WITHDRAWN REFUSED true");
        assertThat(Stream.of(2, 3).map(at -> shape(asks.get(at)))).containsOnly("WITHDRAWN CLEAR false");
    }

    @Test
    void whoeverWroteItDownKnows() {
        var ask = scene.ask(scene.referee(), "MEMBER").created();
        var note = scene.manager().post("/v1/asks/" + ask.id() + "/notes", IN_CONFIDENCE);
        note.created();

        var told = scene.manager().get("/v1/asks/" + ask.id()).ok();
        assertThat(told.text("status")).isEqualTo("ANSWERED");
        assertThat(told.text("answeredAt")).isNotNull();
        assertThat(told.etag()).isNotEqualTo(ask.etag());
        assertThat(scene.manager().get("/v1/me/agenda").ok().texts("items.kind"))
                .isEmpty();
        scene.manager().post("/v1/asks/" + ask.id() + "/notes", IN_CONFIDENCE).refused(BackchannelRefusal.ASK_NOT_OPEN);
        scene.manager().post("/v1/asks/" + ask.id() + "/withdrawal").refused(BackchannelRefusal.ASK_NOT_OPEN);
        assertThat(mate.get("/v1/asks/" + ask.id()).ok().text("status")).isEqualTo("SENT");
    }

    @Test
    void aSealedNoteIsNotToldByItsAskToWhoeverMayNotReadIt() {
        var ask = scene.ask(scene.referee(), "MEMBER").created();
        var words = new java.util.HashMap<>(NoteScene.with("tier", "SEALED"));
        words.put("readerIds", List.of(mate.memberId()));

        scene.manager().post("/v1/asks/" + ask.id() + "/notes", words).created();

        assertThat(mate.get("/v1/asks/" + ask.id()).ok().text("status")).isEqualTo("ANSWERED");
        assertThat(admin.get("/v1/asks/" + ask.id()).ok().text("status")).isEqualTo("SENT");
    }

    /** As a referee does: looks at the page first. */
    private void answers(Answer ask) {
        nobody.get(ask.text("link")).ok();
        nobody.post(ask.text("link"), Map.of("note", IN_CONFIDENCE)).is(204);
    }

    private void rounds() {
        Tenant.runFor(UUID.fromString(admin.get("/v1/organization").ok().id()), null, round::make);
    }

    private void joinsAcme(Answer ask) {
        admin.post("/v1/people/" + ask.text("refereeId") + "/employments", Map.of("employer", "Acme", "from", "2026"))
                .created();
    }

    private String shape(Answer ask) {
        var told = scene.manager().get("/v1/asks/" + ask.id()).ok();
        return told.text("status") + " " + told.text("guard.verdict") + " " + (told.text("shieldedAt") != null);
    }

    private List<String> pages() {
        return asks.stream()
                .map(ask -> nobody.get(ask.text("link")).ok().body())
                .toList();
    }

    private List<String> things() {
        return asks.stream()
                .flatMap(ask -> Stream.of(ask.id(), ask.text("refereeId")))
                .toList();
    }

    private static Set<String> different(Api reader, Map<String, String> before) {
        var after = OperationWalk.again(reader, before.keySet());
        var different = new HashSet<>(after.keySet());
        different.removeIf(path -> after.get(path).equals(before.get(path)));
        return different;
    }

    private List<Map<String, Object>> told(String type) {
        return scene.manager().get("/v1/events?limit=200&types=" + type).ok().at("items.data");
    }
}
