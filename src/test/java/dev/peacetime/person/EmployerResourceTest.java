package dev.peacetime.person;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EmployerResourceTest {

    private static final Map<String, Object> ACME =
            Map.of("name", "Acme Corp", "aliases", List.of("Wile Supplies"), "domains", List.of("Acme.example"));

    private final Api admin = Api.newOrganization();

    @Test
    void keepsAnEmployerUnderAllItsNames() {
        var acme = admin.post("/v1/employers", Map.of("name", "Acme Corp", "aliases", List.of("Wile Supplies")))
                .created();

        var ada =
                admin.post("/v1/people", working("Ada", "WILE supplies, Inc.")).created();

        assertThat(acme.header("Location")).isEqualTo("/v1/employers/" + acme.id());
        assertThat(acme.texts("aliases")).containsExactly("Wile Supplies");
        assertThat(ada.text("employments[0].employerId")).isEqualTo(acme.id());
        assertThat(admin.get("/v1/employers/" + acme.id()).ok().body()).isEqualTo(acme.body());
    }

    @Test
    void findsAnEmployerByAnyNameDespiteATypo() {
        var acme = admin.post("/v1/employers", Map.of("name", "Acme Corp", "aliases", List.of("Wile Supplies")))
                .created();
        admin.post("/v1/employers", Map.of("name", "Globex")).created();

        assertThat(admin.get("/v1/employers?q=wile suplies").ok().texts("items.id"))
                .containsExactly(acme.id());
        assertThat(admin.get("/v1/employers?q=acm").ok().texts("items.id")).containsExactly(acme.id());
        assertThat(admin.get("/v1/employers").ok().texts("items.name")).containsExactly("Globex", "Acme Corp");
    }

    @Test
    void givesANameAndADomainToOneEmployerOnly() {
        admin.post("/v1/employers", Map.of("name", "Acme Corp", "domains", List.of("acme.example")))
                .created();

        admin.post("/v1/employers", Map.of("name", "ACME, Inc.")).refused(PersonRefusal.EMPLOYER_NAME_TAKEN);
        admin.post("/v1/employers", Map.of("name", "Other", "domains", List.of("ACME.example")))
                .refused(PersonRefusal.EMPLOYER_DOMAIN_TAKEN);
    }

    @Test
    void refusesADomainThatIsNoEmployersOwn() {
        admin.post("/v1/employers", Map.of("name", "Acme", "domains", List.of("gmail.com")))
                .refused(PersonRefusal.DOMAIN_INVALID);
        admin.post("/v1/employers", Map.of("name", "Acme", "domains", List.of("no domain")))
                .refused(PersonRefusal.DOMAIN_INVALID);
        admin.post("/v1/employers", Map.of("name", "Acme", "parentId", UUID.randomUUID()))
                .refused(PersonRefusal.EMPLOYER_UNKNOWN);
    }

    @Test
    void changesNamesAndThoseWhoWorkThereAreFoundByThem() {
        var acme = employer("Acme Corp");
        var ada = admin.post("/v1/people", working("Ada", "Acme Corp")).created();

        var changed = admin.patch("/v1/employers/" + acme.id(), "{\"name\": \"Initech\", \"aliases\": [\"Acme\"]}")
                .ok();

        assertThat(changed.text("name")).isEqualTo("Initech");
        assertThat(changed.texts("aliases")).containsExactly("Acme");
        var seen = admin.get("/v1/people?q=initech").ok();
        assertThat(seen.texts("items.id")).containsExactly(ada.id());
        assertThat(admin.get("/v1/people/" + ada.id()).ok().etag()).isNotEqualTo(ada.etag());
        admin.patch("/v1/employers/" + acme.id(), acme.etag(), "{}").refused(KernelRefusal.VERSION_CONFLICT);
    }

    @Test
    void refusesAnOwnerThatBelongsToIt() {
        var holding = employer("Holding");
        var acme = admin.post("/v1/employers", Map.of("name", "Acme", "parentId", holding.id()))
                .created();

        admin.patch("/v1/employers/" + holding.id(), Map.of("parentId", acme.id()))
                .refused(PersonRefusal.EMPLOYER_PARENT_CYCLE);
        admin.patch("/v1/employers/" + holding.id(), Map.of("parentId", holding.id()))
                .refused(PersonRefusal.EMPLOYER_PARENT_CYCLE);
    }

    @Test
    void letsNoTwoCallersBuildACircle() {
        for (int round = 0; round < 5; round++) {
            var one = employer("One " + round);
            var other = employer("Other " + round);

            var answers = List.of(
                            CompletableFuture.supplyAsync(() -> belongTo(one, other)),
                            CompletableFuture.supplyAsync(() -> belongTo(other, one)))
                    .stream()
                    .map(CompletableFuture::join)
                    .map(answer -> answer.response().statusCode())
                    .toList();

            assertThat(answers).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void mergesAllThatAnEmployerHas() {
        var acme = employer("Acme Corp");
        var doubled = admin.post(
                        "/v1/employers",
                        Map.of("name", "Akme", "aliases", List.of("Wile Supplies"), "domains", List.of("acme.example")))
                .created();
        var child = admin.post("/v1/employers", Map.of("name", "Child", "parentId", doubled.id()))
                .created();
        var ada = admin.post("/v1/people", working("Ada", "Akme")).created();

        var merged = admin.post("/v1/employers/" + acme.id() + "/merges", Map.of("otherId", doubled.id()))
                .ok();

        assertThat(merged.texts("aliases")).containsExactly("Akme", "Wile Supplies");
        assertThat(merged.texts("domains")).containsExactly("acme.example");
        assertThat(admin.get("/v1/employers/" + child.id()).ok().text("parentId"))
                .isEqualTo(acme.id());
        assertThat(admin.get("/v1/people/" + ada.id()).ok().text("employments[0].employer"))
                .isEqualTo("Acme Corp");
        assertThat(admin.get("/v1/people?q=acme").ok().texts("items.id")).containsExactly(ada.id());
        assertThat(admin.get("/v1/employers/" + doubled.id()).is(307).header("Location"))
                .isEqualTo("/v1/employers/" + acme.id());
    }

    @Test
    void refusesToMergeWhatIsOneAlready() {
        var acme = employer("Acme");
        var other = employer("Other");
        var third = employer("Third");
        admin.post("/v1/employers/" + acme.id() + "/merges", Map.of("otherId", other.id()))
                .ok();

        admin.post("/v1/employers/" + acme.id() + "/merges", Map.of("otherId", acme.id()))
                .refused(PersonRefusal.MERGED_WITH_ITSELF);
        admin.post("/v1/employers/" + third.id() + "/merges", Map.of("otherId", other.id()))
                .refused(PersonRefusal.EMPLOYER_MERGED);
        admin.post("/v1/employers/" + third.id() + "/merges", Map.of("otherId", UUID.randomUUID()))
                .refused(PersonRefusal.EMPLOYER_UNKNOWN);
    }

    @Test
    void doesNotShowAnotherOrganizationsEmployer() {
        var acme = admin.post("/v1/employers", ACME).created();
        var stranger = Api.newOrganization();

        stranger.get("/v1/employers/" + acme.id()).refused(KernelRefusal.NOT_FOUND);
        stranger.post("/v1/employers/" + acme.id() + "/merges", Map.of("otherId", UUID.randomUUID()))
                .refused(KernelRefusal.NOT_FOUND);
        assertThat(stranger.get("/v1/employers").ok().texts("items.id")).isEmpty();
    }

    private Answer employer(String name) {
        return admin.post("/v1/employers", Map.of("name", name)).created();
    }

    private Answer belongTo(Answer employer, Answer owner) {
        return admin.patch("/v1/employers/" + employer.id(), employer.etag(), Map.of("parentId", owner.id()));
    }

    private static Map<String, Object> working(String name, String employer) {
        return Map.of("name", name, "employments", List.of(Map.of("employer", employer)));
    }
}
