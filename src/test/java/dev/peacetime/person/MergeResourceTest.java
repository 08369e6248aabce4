package dev.peacetime.person;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MergeResourceTest {

    static final Map<String, Object> ADA = Map.of(
            "name", "Ada Lovelace",
            "emails", List.of("ada@home.example"),
            "phones", List.of("+44 20 7946 0000"),
            "links", List.of("https://www.linkedin.com/in/ada"),
            "skills", List.of("JavaScript", "Analysis"),
            "employments", List.of(Map.of("employer", "Acme", "from", "2019"), Map.of("employer", "Globex")),
            "availability", Map.of("status", "OPEN"));

    static final Map<String, Object> AUGUSTA = Map.of(
            "name", "Augusta King",
            "emails", List.of("augusta@work.example"),
            "phones", List.of("+44 20 7946 0000", "+44 20 7946 0001"),
            "headline", "Countess",
            "skills", List.of("js", "Poetry"),
            "employments", List.of(Map.of("employer", "Initech", "title", "Engineer")),
            "availability", Map.of("status", "LOOKING", "confidential", true));

    private final Api admin = Api.newOrganization();

    @Test
    void givesTheWinnerAllThatTheTwoHad() {
        var ada = person(ADA);
        var augusta = person(AUGUSTA);
        admin.post("/v1/people/" + augusta + "/no-contacts", Map.of("domain", "acme.example"))
                .created();

        var merge = merge(ada, augusta).created();

        var one = admin.get("/v1/people/" + ada).ok();
        assertThat(one.texts("emails")).containsExactly("ada@home.example", "augusta@work.example");
        assertThat(one.texts("phones")).containsExactly("+44 20 7946 0000", "+44 20 7946 0001");
        assertThat(one.texts("skills")).containsExactly("JavaScript", "Analysis", "Poetry");
        assertThat(one.texts("employments.employer")).containsExactlyInAnyOrder("Acme", "Globex", "Initech");
        assertThat(one.text("headline")).isEqualTo("Countess");
        assertThat(one.text("availability.status")).isEqualTo("OPEN");
        assertThat(one.text("availability.confidential")).isEqualTo("true");
        assertThat(admin.get("/v1/people/" + ada + "/no-contacts").ok().texts("items.domain"))
                .containsExactly("acme.example");
        assertThat(admin.get("/v1/people?q=initech").ok().texts("items.id")).containsExactly(ada);
        assertThat(merge.text("winnerId")).isEqualTo(ada);
        assertThat(admin.get(merge.header("Location")).ok().body()).isEqualTo(merge.body());
    }

    @Test
    void leadsFromTheLoserToTheWinner() {
        var ada = person(ADA);
        var augusta = person(AUGUSTA);
        merge(ada, augusta).created();

        var shown = admin.get("/v1/people/" + augusta).is(307);
        var below = admin.post("/v1/people/" + augusta + "/employments", Map.of("employer", "Hooli"))
                .is(307);

        assertThat(shown.header("Location")).isEqualTo("/v1/people/" + ada);
        assertThat(below.header("Location")).isEqualTo("/v1/people/" + ada + "/employments");
    }

    @Test
    void mergesTwoOnce() {
        for (int round = 0; round < 4; round++) {
            var ada = person(Map.of("name", "Ada " + round));
            var augusta = person(Map.of("name", "Augusta " + round));
            var grace = person(Map.of("name", "Grace " + round));

            var crosswise = together(() -> merge(ada, augusta), () -> merge(augusta, ada));
            var into = crosswise.contains(201)
                    ? admin.get("/v1/people/" + ada).response().statusCode()
                    : 0;
            var standing = into == 200 ? ada : augusta;
            var twice = together(() -> merge(grace, standing), () -> merge(grace, standing));

            assertThat(crosswise).containsExactlyInAnyOrder(201, 307);
            assertThat(twice).containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void refusesToMergeWhoIsOneAlready() {
        var ada = person(ADA);
        var augusta = person(AUGUSTA);
        var grace = person(Map.of("name", "Grace"));
        merge(ada, augusta).created();

        merge(ada, ada).refused(PersonRefusal.MERGED_WITH_ITSELF);
        merge(grace, augusta).refused(PersonRefusal.PERSON_MERGED);
        merge(grace, UUID.randomUUID().toString()).refused(PersonRefusal.PERSON_UNKNOWN);
        merge(UUID.randomUUID().toString(), grace).refused(KernelRefusal.NOT_FOUND);
        admin.delete("/v1/merges/" + UUID.randomUUID()).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void removesWhomeverWasMergedWithThePerson() {
        var ada = person(ADA);
        var augusta = person(AUGUSTA);
        merge(ada, augusta).created();

        admin.delete("/v1/people/" + ada).is(204);

        admin.get("/v1/people/" + ada).refused(KernelRefusal.NOT_FOUND);
        admin.get("/v1/people/" + augusta).refused(KernelRefusal.NOT_FOUND);
    }

    private String person(Map<String, Object> person) {
        return admin.post("/v1/people", person).created().id();
    }

    private Answer merge(String winner, String loser) {
        return admin.post("/v1/people/" + winner + "/merges", Map.of("otherId", loser));
    }

    private static List<Integer> together(
            java.util.function.Supplier<Answer> one, java.util.function.Supplier<Answer> other) {
        return Stream.of(CompletableFuture.supplyAsync(one), CompletableFuture.supplyAsync(other)).toList().stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.response().statusCode())
                .toList();
    }
}
