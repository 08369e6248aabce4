package dev.peacetime.role;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Roles are found by what their words mean, whichever word was written. */
@QuarkusTest
class RoleWordsTest {

    private final Api admin = Api.newOrganization();

    @Test
    void isFoundByAnyNameOfItsSkillLevelAndFamily() {
        var role = role(Map.of("skills", List.of("JS", "K8s"), "level", "Sr.", "family", "Engineering"));

        assertThat(found("skill=JavaScript")).containsExactly(role);
        assertThat(found("skill=kubernetes&level=SENIOR&family=engineering")).containsExactly(role);
        assertThat(found("skill=TypeScript")).isEmpty();
        assertThat(found("level=Staff")).isEmpty();
    }

    @Test
    void isFoundWhereItIsAndWhereThatLies() {
        var berlin = role(Map.of("locations", List.of("Berlin, Germany")));
        var lisbon = role(Map.of("locations", List.of("Lisboa")));

        assertThat(found("location=Berlin")).containsExactly(berlin);
        assertThat(found("location=DE")).containsExactly(berlin);
        assertThat(found("location=EU")).containsExactlyInAnyOrder(berlin, lisbon);
        assertThat(found("location=London")).isEmpty();
    }

    @Test
    void isFoundFromWhereItCanBeDoneRemotely() {
        var anywhere = role(Map.of("remote", true));
        var europe = role(Map.of("locations", List.of("Remote (EU)")));
        var states = role(Map.of("remote", true, "locations", List.of("United States")));
        var office = role(Map.of("locations", List.of("Paris")));

        assertThat(found("location=Warsaw")).containsExactlyInAnyOrder(anywhere, europe);
        assertThat(found("location=Boston")).containsExactlyInAnyOrder(anywhere, states);
        assertThat(found("location=Paris")).containsExactlyInAnyOrder(anywhere, europe, office);
        assertThat(found("location=remote Paris")).containsExactlyInAnyOrder(anywhere, europe);
    }

    @Test
    void followsWhatItsWordsMeanToTheOrganization() {
        var role = role(Map.of(
                "skills", List.of("Quarkify"), "level", "L5", "family", "Eng", "locations", List.of("Headquarters")));

        var said = List.of(
                say("SKILL", "quarkify", "Quarkus"),
                say("LEVEL", "L5", "Sr"),
                say("FAMILY", "ENG", "Engineering"),
                say("PLACE", "Headquarters", "Munich"));
        var query = "skill=quarkus&level=senior&family=engineering&location=Germany";

        assertThat(found(query)).containsExactly(role);
        assertThat(found("location=headquarters")).containsExactly(role);
        assertThat(admin.get("/v1/roles/" + role).ok().texts("locations")).containsExactly("Headquarters");
        said.forEach(each -> admin.delete("/v1/synonyms/" + each).is(204));
        assertThat(found("skill=quarkus")).isEmpty();
        assertThat(found("level=senior")).isEmpty();
        assertThat(found("family=engineering")).isEmpty();
        assertThat(found("location=Germany")).isEmpty();
        assertThat(found("skill=quarkify&level=l5&family=eng&location=headquarters"))
                .containsExactly(role);
    }

    private String say(String kind, String name, String means) {
        return admin.post("/v1/synonyms", Map.of("kind", kind, "name", name, "means", means))
                .created()
                .id();
    }

    private String role(Map<String, Object> words) {
        var role = new HashMap<String, Object>(words);
        role.put("title", "Engineer");
        role.put("visibility", "INTERNAL");
        return admin.post("/v1/roles", role).created().id();
    }

    private List<String> found(String query) {
        return admin.get("/v1/roles?" + query).ok().texts("items.id");
    }
}
