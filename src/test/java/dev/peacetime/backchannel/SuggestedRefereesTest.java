package dev.peacetime.backchannel;

import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.note.NoteScene;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SuggestedRefereesTest {

    private final Api admin = Api.newOrganization();
    private final NoteScene scene = NoteScene.of(admin);

    @Test
    void suggestsFormerColleaguesTheSameTeamFirst() {
        worked(scene.candidate(), "Initech", "Search", "2012", "2016");
        var sameTeam = colleague("Peer", "search", "2015", "2016");
        var longer = colleague("Elder", "Sales", "2012", "2016");
        var before = colleague("Stranger", "Search", "2008", "2011");

        var suggested =
                scene.manager().get(scene.request() + "/suggested-referees").ok();

        assertThat(suggested.texts("items.personId"))
                .containsExactly(sameTeam, longer)
                .doesNotContain(before);
        assertThat(suggested.texts("items.overlap.employer")).containsOnly("Initech");
        assertThat(suggested.<Boolean>at("items[0].overlap.sameTeam")).isTrue();
        assertThat(suggested.texts("items.guard.verdict")).containsOnly("CLEAR");
    }

    @Test
    void setsTheSameTeamBeforeATieBeforeAGoodWordBeforeOnesOwnWarmTie() {
        worked(scene.candidate(), "Initech", "Search", "2012", "2016");
        var sameTeam = colleague("Peer", "search", "2015", "2016");
        var tied = admin.colleague("Tia", "MEMBER");
        worksToo(tied.personId(), "Hooli");
        tied.put("/v1/ties/" + scene.candidate(), "*", Map.of("how", "FRIEND")).ok();
        var endorsing = admin.colleague("Edda", "MEMBER");
        worksToo(endorsing.personId(), "Hooli");
        endorsing
                .put("/v1/ties/" + scene.candidate(), "*", Map.of("how", "KNOW_OF", "shown", false))
                .ok();
        endorsing
                .post(
                        "/v1/people/" + scene.candidate() + "/endorsements",
                        Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true))
                .created();
        var warm = colleague("Warm", "Sales", "2015", "2016");
        var longer = colleague("Elder", "Sales", "2012", "2016");
        met(warm, 0);

        var suggested =
                scene.manager().get(scene.request() + "/suggested-referees").ok();

        assertThat(suggested.texts("items.personId"))
                .containsExactly(sameTeam, tied.personId(), endorsing.personId(), warm, longer);
        assertThat(suggested.texts("items.endorsed")).containsExactly("false", "false", "true", "false", "false");
        assertThat(suggested.texts("items.warmth")).containsExactly("COLD", "COLD", "COLD", "WARM", "COLD");
        assertThat(suggested.texts("items.tie.strength").stream().filter(java.util.Objects::nonNull))
                .hasSize(1);
        assertThat(suggested.texts("items.overlap.employer").stream().filter(java.util.Objects::nonNull))
                .hasSize(3);
    }

    /** One's own cadence says how warm a tie is, not how lately one met. */
    @Test
    void setsAWarmTieBeforeThoseWhoWereMetSinceAndAreCold() {
        worked(scene.candidate(), "Initech", "Search", "2012", "2016");
        for (var name : List.of("Cold", "Colder", "Coldest")) {
            var cold = colleague(name, "Sales", "2012", "2016");
            keepsUp(cold, "P1D");
            met(cold, 10);
        }
        var warm = colleague("Warm", "Sales", "2012", "2016");
        keepsUp(warm, "P1Y");
        met(warm, 20);

        var best = scene.manager()
                .get(scene.request() + "/suggested-referees?limit=1")
                .ok();

        assertThat(best.texts("items.personId")).containsExactly(warm);
        assertThat(best.texts("items.warmth")).containsExactly("WARM");
        assertThat(best.texts("items.guard.verdict")).containsExactly("CLEAR");
    }

    @Test
    void tellsOfNoTieThatIsKeptBack() {
        var tied = admin.colleague("Tia", "MEMBER");
        worksToo(tied.personId(), "Hooli");
        tied.put("/v1/ties/" + scene.candidate(), "*", Map.of("how", "FRIEND", "shown", false))
                .ok();

        assertThat(suggested()).isEmpty();
    }

    @Test
    void suggestsNobodyAtThePresentEmployerWhateverTiesThem() {
        var tied = admin.colleague("Tia", "MEMBER");
        worksToo(tied.personId(), "ACME Corporation");
        tied.put("/v1/ties/" + scene.candidate(), "*", Map.of("how", "FRIEND")).ok();
        tied.post(
                        "/v1/people/" + scene.candidate() + "/endorsements",
                        Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true))
                .created();

        assertThat(suggested()).isEmpty();
    }

    @Test
    void leavesOutWhoeverIsWhereTheCandidateIsAndFillsTheirPlace() {
        worked(scene.candidate(), "Initech", "Search", "2012", "2016");
        for (var at = 0; at < 3; at++) {
            worksToo(colleague("There now " + at, "Search", "2012", "2016"), "Acme");
        }
        var listed = colleague("Listed", "Search", "2012", "2016");
        admin.post("/v1/people/" + scene.candidate() + "/no-contacts", Map.of("personId", listed))
                .created();
        var free = colleague("Free", "Sales", "2014", "2016");

        var two = scene.manager()
                .get(scene.request() + "/suggested-referees?limit=2")
                .ok();

        assertThat(two.texts("items.personId")).containsExactly(free);
    }

    @Test
    void looksFurtherWhereTheBestAreRefused() {
        worked(scene.candidate(), "Initech", "Search", "2012", "2016");
        for (var at = 0; at < 5; at++) {
            var listed = colleague("Listed " + at, "Search", "2012", "2016");
            admin.post("/v1/people/" + scene.candidate() + "/no-contacts", Map.of("personId", listed))
                    .created();
        }
        var free = colleague("Free", "Sales", "2014", "2016");
        var other = colleague("Other", "Sales", "2015", "2016");

        assertThat(scene.manager()
                        .get(scene.request() + "/suggested-referees?limit=1")
                        .ok()
                        .texts("items.personId"))
                .containsExactly(free);
        assertThat(scene.manager()
                        .get(scene.request() + "/suggested-referees?limit=2")
                        .ok()
                        .texts("items.personId"))
                .containsExactly(free, other);
    }

    @Test
    void leavesOutThoseWhoAreInTheEmployersFamilyNow() {
        worked(scene.candidate(), "Initech", "Search", "2012", "2016");
        var colleague = colleague("Peer", "Search", "2012", "2016");
        worksToo(colleague, "Acme Labs");
        assertThat(suggested()).containsExactly(colleague);
        var labs = admin.get("/v1/employers?q=Acme Labs").ok().texts("items.id").get(0);
        var acme = admin.get("/v1/people/" + scene.candidate())
                .ok()
                .texts("employments.findAll{it.employer.startsWith('Acme')}.employerId")
                .get(0);

        admin.patch("/v1/employers/" + labs, Map.of("parentId", acme)).ok();

        assertThat(suggested()).isEmpty();
    }

    @Test
    void asksForAnAttestationWhereTooLittleIsKnown() {
        worked(scene.candidate(), "Initech", "Search", "2012", "2016");
        var gone = admin.post("/v1/people", Map.of("name", "Gone")).created().id();
        worked(gone, "Initech", "Search", "2012", "2016");

        var suggested =
                scene.manager().get(scene.request() + "/suggested-referees").ok();

        assertThat(suggested.texts("items.personId")).containsExactly(gone);
        assertThat(suggested.texts("items.guard.verdict")).containsExactly("UNKNOWN");
    }

    private List<String> suggested() {
        return scene.manager().get(scene.request() + "/suggested-referees").ok().texts("items.personId");
    }

    private String colleague(String name, String team, String from, String to) {
        var person = NoteScene.person(admin, name, "Globex");
        worked(person, "Initech", team, from, to);
        return person;
    }

    private void worked(String person, String employer, String team, String from, String to) {
        admin.post(
                        "/v1/people/" + person + "/employments",
                        Map.of("employer", employer, "team", team, "from", from, "to", to))
                .created();
    }

    private void keepsUp(String person, String every) {
        var cadence = Map.of("ideal", every, "longest", every);
        scene.manager()
                .put("/v1/ties/" + person, "*", Map.of("how", "MET", "cadence", cadence))
                .ok();
    }

    private void met(String person, int daysAgo) {
        var at = new TestClock().instant().minus(Duration.ofDays(daysAgo));
        scene.manager()
                .post(
                        "/v1/touchpoints",
                        Map.of(
                                "personId", person,
                                "kind", "MET",
                                "at", at.toString(),
                                "initiatedBy", "ME",
                                "help", "NEITHER"))
                .created();
    }

    private void worksToo(String person, String employer) {
        admin.post("/v1/people/" + person + "/employments", Map.of("employer", employer, "from", "2020"))
                .created();
    }
}
