package dev.peacetime.person;

import dev.peacetime.Api;
import dev.peacetime.api.ApiRefusal;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class NoContactResourceTest {

    private final Api admin = Api.newOrganization();
    private final String ada =
            admin.post("/v1/people", Map.of("name", "Ada")).created().id();

    @Test
    void keepsEmployersPeopleAndDomainsOnAList() {
        var acme = admin.post("/v1/employers", Map.of("name", "Acme")).created().id();
        var bob = admin.post("/v1/people", Map.of("name", "Bob")).created().id();

        var employer = admin.post(list(ada), Map.of("employerId", acme, "reason", "My employer"))
                .created();
        admin.post(list(ada), Map.of("personId", bob)).created();
        admin.post(list(ada), Map.of("domain", "ACME.example")).created();

        assertThat(employer.text("candidateId")).isEqualTo(ada);
        assertThat(employer.text("reason")).isEqualTo("My employer");
        assertThat(admin.get(employer.header("Location")).ok().body()).isEqualTo(employer.body());
        var all = admin.get(list(ada)).ok();
        assertThat(all.text("items[0].domain")).isEqualTo("acme.example");
        assertThat(all.text("items[1].personId")).isEqualTo(bob);
        assertThat(all.text("items[2].employerId")).isEqualTo(acme);
    }

    @Test
    void removesALine() {
        var line = admin.post(list(ada), Map.of("domain", "acme.example")).created();

        admin.delete("/v1/no-contacts/" + line.id()).is(204);

        assertThat(admin.get(list(ada)).ok().texts("items.id")).isEmpty();
        admin.delete("/v1/no-contacts/" + line.id()).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void refusesALineThatNamesNoneOrTwo() {
        admin.post(list(ada), Map.of("reason", "nobody")).refused(KernelRefusal.VALIDATION_FAILED);
        admin.post(list(ada), Map.of("personId", ada, "domain", "acme.example"))
                .refused(KernelRefusal.VALIDATION_FAILED);
    }

    @Test
    void refusesToListWhatNobodyKnows() {
        var another = Api.newOrganization()
                .post("/v1/people", Map.of("name", "Bob"))
                .created()
                .id();

        admin.post(list(ada), Map.of("employerId", UUID.randomUUID())).refused(PersonRefusal.EMPLOYER_UNKNOWN);
        admin.post(list(ada), Map.of("personId", another)).refused(PersonRefusal.PERSON_UNKNOWN);
        admin.post(list(ada), Map.of("domain", "gmail.com")).refused(PersonRefusal.DOMAIN_INVALID);
        admin.post(list(UUID.randomUUID().toString()), Map.of("domain", "acme.example"))
                .refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void showsAListOnlyToThoseWhoShield() {
        var colleague = admin.colleague("Bob", "MEMBER");

        colleague.get(list(ada)).refused(ApiRefusal.PERMISSION_MISSING);
    }

    @Test
    void doesNotShowAnotherOrganizationsLine() {
        var line = admin.post(list(ada), Map.of("domain", "acme.example")).created();
        var stranger = Api.newOrganization();

        stranger.get(list(ada)).refused(KernelRefusal.NOT_FOUND);
        stranger.get("/v1/no-contacts/" + line.id()).refused(KernelRefusal.NOT_FOUND);
        stranger.delete("/v1/no-contacts/" + line.id()).refused(KernelRefusal.NOT_FOUND);
    }

    private static String list(String person) {
        return "/v1/people/" + person + "/no-contacts";
    }
}
