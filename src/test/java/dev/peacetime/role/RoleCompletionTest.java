package dev.peacetime.role;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Openings that are filled one by one, covers, places shaped around a person, history, conflicts, wake versions. */
@QuarkusTest
class RoleCompletionTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "RECRUITER");
    private final Api eve = admin.colleague("Eve", "MEMBER");

    @Test
    void isFilledWhenItsLastOpeningIsTaken() {
        var role = opened(Map.of("openings", 2));
        var ada = person("Ada", "Acme");
        var bea = person("Bea", "Acme");

        var first = filled(role, ada).ok();
        assertThat(first.text("status")).isEqualTo("OPEN");
        assertThat(first.text("filled")).isEqualTo("1");
        assertThat(filled(role, ada).ok().etag()).as("nobody takes two").isEqualTo(first.etag());
        ann.patch(role, Map.of("openings", 1)).ok();
        ann.patch(role, Map.of("openings", 2)).ok();
        var second = filled(role, bea).ok();

        assertThat(second.text("status")).isEqualTo("FILLED");
        assertThat(second.text("filled")).isEqualTo("2");
        filled(role, person("Cleo", "Acme")).refused(RoleRefusal.ROLE_CANNOT_CLOSE);
        ann.patch(role, Map.of("openings", 1)).refused(RoleRefusal.OPENINGS_TAKEN);
    }

    @Test
    void staysOpenForMoreWhileItIsEvergreen() {
        var role = opened(Map.of("kind", "EVERGREEN"));

        assertThat(filled(role, person("Ada", "Acme")).ok().text("status")).isEqualTo("OPEN");
        assertThat(ann.post(role + "/closing", Map.of("outcome", "FILLED")).ok().text("status"))
                .isEqualTo("FILLED");
    }

    @Test
    void showsOutsidersTheCoverAndNothingElse() {
        var role = opened(
                Map.of("visibility", "CONFIDENTIAL", "cover", Map.of("title", "A leader", "description", "Soon")));

        var covers = eve.get("/v1/covers").ok();
        var id = covers.texts("items.id").get(0);
        var cover = eve.get("/v1/covers/" + id).ok();
        assertThat(covers.texts("items.title")).containsExactly("A leader");
        assertThat(role).doesNotContain(id);
        ann.patch(role, Map.of("title", "Chief of all", "level", "VP")).ok();
        assertThat(eve.get("/v1/covers/" + id).ok().etag()).isEqualTo(cover.etag());
        assertThat(eve.get("/v1/covers/" + id).ok().body()).isEqualTo(cover.body());
        eve.get("/v1/roles/" + id).refused(KernelRefusal.NOT_FOUND);
        eve.get("/v1/roles/" + id + "/history").refused(KernelRefusal.NOT_FOUND);
        ann.post(role + "/hold").ok();
        eve.get("/v1/covers/" + id).refused(KernelRefusal.NOT_FOUND);
        assertThat(eve.get("/v1/covers").ok().texts("items")).isEmpty();
    }

    @Test
    void isShapedAroundSomebodyInSecretOnly() {
        var ada = person("Ada", "Acme");
        refused(Map.of("shapedForPersonId", ada), RoleRefusal.SHAPED_NEEDS_OPPORTUNISTIC);
        refused(Map.of("shapedForPersonId", ada, "kind", "OPPORTUNISTIC"), RoleRefusal.SHAPED_NEEDS_CONFIDENTIAL);

        var role = opened(Map.of("shapedForPersonId", ada, "kind", "OPPORTUNISTIC", "visibility", "CONFIDENTIAL"));

        assertThat(ann.get(role).ok().text("shapedForPersonId")).isEqualTo(ada);
        admin.get(role).refused(KernelRefusal.NOT_FOUND);
        ann.patch(role, Map.of("visibility", "INTERNAL")).refused(RoleRefusal.SHAPED_NEEDS_CONFIDENTIAL);
        assertThat(ann.get(role + "/conflicts?personId=" + ada).ok().texts("items.kind"))
                .containsExactly("SHAPED_FOR_THEM");
        assertThat(filled(role, ada).ok().text("status")).isEqualTo("FILLED");
        admin.delete("/v1/people/" + ada).is(204);
        assertThat(ann.get(role).ok().text("shapedForPersonId")).isNull();
    }

    @Test
    void remembersWhatHappenedToIt() {
        var role = opened(Map.of());
        var ada = person("Ada", "Acme");
        ann.patch(role, Map.of("level", "Sr.")).ok();
        ann.post(role + "/hold").ok();
        ann.post(role + "/hold").ok();
        filled(role, ada).ok();

        var steps = ann.get(role + "/history").ok();

        assertThat(steps.texts("items.step"))
                .containsExactly("ADDED", "OPENED", "CHANGED", "HELD", "OPENING_FILLED", "CLOSED");
        assertThat(steps.texts("items.status")).containsExactly("DRAFT", "OPEN", "OPEN", "ON_HOLD", "FILLED", "FILLED");
        assertThat(steps.body()).contains(ada);
        assertThat(eve.get(role + "/history").ok().body()).doesNotContain(ada);
    }

    @Test
    void growsItsWakeVersionWithWhatAWishCouldMatchOnly() {
        var role = role(Map.of("skills", List.of("Quarkify")));
        assertThat(version(role)).isZero();
        ann.patch(role, Map.of("level", "Junior")).ok();
        assertThat(version(role)).as("a draft wakes nobody").isZero();

        ann.post(role + "/opening").ok();
        assertThat(version(role)).isEqualTo(1);
        ann.patch(role, Map.of("level", "JR.")).ok();
        ann.patch(role, Map.of("description", "Builds bridges.", "title", "Engineer II"))
                .ok();
        assertThat(version(role)).as("means the same").isEqualTo(1);
        ann.patch(role, Map.of("level", "Sr.")).ok();
        assertThat(version(role)).isEqualTo(2);
        ann.patch(role, Map.of("remote", true)).ok();
        assertThat(version(role)).isEqualTo(3);
        ann.put(
                        role + "/hiring-team",
                        "*",
                        Map.of("items", List.of(Map.of("memberId", ann.memberId(), "part", "HIRING_MANAGER"))))
                .ok();
        assertThat(version(role)).isEqualTo(4);
        ann.post("/v1/synonyms", Map.of("kind", "SKILL", "name", "Quarkify", "means", "Quarkus"))
                .created();
        assertThat(version(role)).isEqualTo(5);
        ann.post(role + "/hold").ok();
        assertThat(version(role)).isEqualTo(5);
        ann.post(role + "/opening").ok();
        assertThat(version(role)).isEqualTo(6);
    }

    @Test
    void tellsWhatStandsBetweenTeamAndPerson() {
        var ben = admin.colleague("Ben", "HIRING_MANAGER");
        var role = opened(Map.of(
                "hiringTeam",
                List.of(
                        Map.of("memberId", ben.memberId(), "part", "HIRING_MANAGER"),
                        Map.of("memberId", ann.memberId(), "part", "RECRUITER"))));
        var himself = admin.get("/v1/members/" + ben.memberId()).ok().text("personId");
        work(himself, Map.of("employer", "Acme", "team", "Engines", "from", "2015", "to", "2018"));
        work(himself, Map.of("employer", "Globex", "from", "2019"));
        var ada = person("Ada", "Globex");
        work(ada, Map.of("employer", "Acme", "team", "engines", "from", "2017", "to", "2020"));
        var nobody = person("Nobody", "Initech");

        assertThat(conflicts(role, ada)).containsExactly("SAME_PRESENT_EMPLOYER", "SAME_TEAM");
        assertThat(conflicts(role, himself)).containsExactly("SAME_PERSON");
        assertThat(conflicts(role, nobody)).isEmpty();
        assertThat(eve.get(role + "/conflicts?personId=" + ada).ok().texts("items.because"))
                .contains("Both work at Globex now.");
    }

    private List<String> conflicts(String role, String person) {
        return ann.get(role + "/conflicts?personId=" + person).ok().texts("items.kind");
    }

    private void work(String person, Map<String, String> employment) {
        ann.post("/v1/people/" + person + "/employments", employment).created();
    }

    private int version(String role) {
        return Integer.parseInt(ann.get(role).ok().text("wakeVersion"));
    }

    private Answer filled(String role, String person) {
        return ann.post(role + "/closing", Map.of("outcome", "FILLED", "personId", person));
    }

    private String opened(Map<String, Object> more) {
        var role = role(more);
        ann.post(role + "/opening").ok();
        return role;
    }

    private String role(Map<String, Object> more) {
        return "/v1/roles/" + ann.post("/v1/roles", form(more)).created().id();
    }

    private void refused(Map<String, Object> more, RoleRefusal refusal) {
        ann.post("/v1/roles", form(more)).refused(refusal);
    }

    private static Map<String, Object> form(Map<String, Object> more) {
        var form = new HashMap<String, Object>(Map.of("title", "Engineer", "visibility", "INTERNAL"));
        form.putAll(more);
        return form;
    }

    private String person(String name, String employer) {
        return ann.post(
                        "/v1/people",
                        Map.of("name", name, "employments", List.of(Map.of("employer", employer, "from", "2020"))))
                .created()
                .id();
    }
}
