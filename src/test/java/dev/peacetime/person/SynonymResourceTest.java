package dev.peacetime.person;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SynonymResourceTest {

    private final Api admin = Api.newOrganization();

    @Test
    void isShownListedAndForgotten() {
        var made = say("SKILL", "Quarkify", "Quarkus");

        assertThat(admin.get("/v1/synonyms/" + made).ok().text("means")).isEqualTo("Quarkus");
        assertThat(admin.get("/v1/synonyms?kind=SKILL").ok().texts("items.id")).containsExactly(made);
        assertThat(admin.get("/v1/synonyms?kind=LEVEL").ok().texts("items.id")).isEmpty();
        admin.delete("/v1/synonyms/" + made).is(204);
        admin.get("/v1/synonyms/" + made).is(404);
    }

    @Test
    void peopleWithASkillFollowWhatItsNameMeans() {
        var before = person("Quarkify", "Java");

        assertThat(found("quarkus")).isEmpty();
        var said = say("SKILL", "QUARKIFY", "Quarkus");
        var after = person("Quarkify", "Quarkus");

        assertThat(found("quarkus")).containsExactlyInAnyOrder(before, after);
        assertThat(found("quarkify")).containsExactlyInAnyOrder(before, after);
        assertThat(admin.get("/v1/people/" + before).ok().texts("skills")).containsExactly("Quarkify", "Java");
        admin.delete("/v1/synonyms/" + said).is(204);
        assertThat(found("quarkus")).containsExactly(after);
        assertThat(found("quarkify")).containsExactlyInAnyOrder(before, after);
    }

    @Test
    void meansNothingToOtherOrganizations() {
        var other = Api.newOrganization();
        say("SKILL", "Quarkify", "Quarkus");

        other.post("/v1/people", Map.of("name", "Ada", "skills", List.of("Quarkify")))
                .created();

        assertThat(other.get("/v1/people?skill=Quarkus").ok().texts("items.id")).isEmpty();
        assertThat(other.get("/v1/synonyms").ok().texts("items.id")).isEmpty();
    }

    @Test
    void refusesWhatTheServiceKnowsAndWhatLeadsOn() {
        say("SKILL", "Quarkify", "Quarkus");

        admin.post("/v1/synonyms", synonym("SKILL", "quarkify", "Java")).refused(PersonRefusal.SYNONYM_TAKEN);
        admin.post("/v1/synonyms", synonym("SKILL", "JS", "Quarkus")).refused(PersonRefusal.SYNONYM_KNOWN);
        admin.post("/v1/synonyms", synonym("PLACE", "Berlin", "Hamburg")).refused(PersonRefusal.SYNONYM_KNOWN);
        admin.post("/v1/synonyms", synonym("LEVEL", "Sr.", "Senior")).refused(PersonRefusal.SYNONYM_OF_ITSELF);
        admin.post("/v1/synonyms", synonym("PLACE", "HQ", "remote")).refused(PersonRefusal.SYNONYM_NAMES_NOTHING);
        admin.post("/v1/synonyms", synonym("SKILL", "Qfy", "Quarkify")).refused(PersonRefusal.SYNONYM_OF_SYNONYM);
        admin.post("/v1/synonyms", synonym("SKILL", "Quarkus", "Java")).refused(PersonRefusal.SYNONYM_OF_SYNONYM);
    }

    @Test
    void isSaidByThoseWhoRecruit() {
        var cora = admin.colleague("Cora", "MEMBER");

        cora.get("/v1/synonyms").ok();
        cora.post("/v1/synonyms", synonym("SKILL", "Quarkify", "Quarkus")).is(403);
    }

    @Test
    void nobodyIsLeftBehindWhoIsWrittenMeanwhile() throws Exception {
        var names = IntStream.range(0, 8).mapToObj(at -> "Skill" + at).toList();
        var writers = Executors.newSingleThreadExecutor();
        var written = writers.submit(() -> names.forEach(name -> {
            for (int at = 0; at < 4; at++) {
                person(name);
            }
        }));
        names.forEach(name -> say("SKILL", name, "Everything"));
        written.get();
        writers.shutdown();

        assertThat(found("everything")).hasSize(names.size() * 4);
    }

    private String say(String kind, String name, String means) {
        return admin.post("/v1/synonyms", synonym(kind, name, means)).created().id();
    }

    private static Map<String, String> synonym(String kind, String name, String means) {
        return Map.of("kind", kind, "name", name, "means", means);
    }

    private String person(String... skills) {
        return admin.post("/v1/people", Map.of("name", "Ada " + UUID.randomUUID(), "skills", List.of(skills)))
                .created()
                .id();
    }

    private List<String> found(String skill) {
        return admin.get("/v1/people?limit=200&skill=" + skill).ok().texts("items.id");
    }
}
