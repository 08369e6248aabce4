package dev.peacetime.person;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PersonResourceTest {

    private static final Map<String, Object> ADA = Map.of(
            "name", "Ada Lovelace",
            "emails", List.of("Ada@Example.com"),
            "skills", List.of("js", "Analysis"),
            "employments",
                    List.of(
                            Map.of("employer", "Acme Corp", "title", "Engineer", "from", "2019-03"),
                            Map.of("employer", "Globex", "from", "2015", "to", "2019")));

    private final Api admin = Api.newOrganization();

    @Test
    void addsAPersonWithTheirWork() {
        var ada = admin.post("/v1/people", ADA).created();

        assertThat(ada.header("Location")).isEqualTo("/v1/people/" + ada.id());
        assertThat(ada.texts("skills")).containsExactly("JavaScript", "Analysis");
        assertThat(ada.texts("employments.employer")).containsExactly("Acme Corp", "Globex");
        assertThat(admin.get("/v1/people/" + ada.id()).ok().body()).isEqualTo(ada.body());
    }

    @Test
    void findsAPersonDespiteATypo() {
        var ada = admin.post("/v1/people", ADA).created();
        admin.post("/v1/people", Map.of("name", "Grace Hopper")).created();

        assertThat(admin.get("/v1/people?q=lovlace").ok().texts("items.id")).containsExactly(ada.id());
        assertThat(admin.get("/v1/people?q=acme enginer").ok().texts("items.id"))
                .containsExactly(ada.id());
        assertThat(admin.get("/v1/people?skill=JS").ok().texts("items.id")).containsExactly(ada.id());
    }

    @Test
    void refusesASecondPersonWithTheSameMailbox() {
        admin.post("/v1/people", ADA).created();

        admin.post("/v1/people", Map.of("name", "Ada L", "emails", List.of("ada@example.COM")))
                .refused(PersonRefusal.EMAIL_TAKEN);
    }

    @Test
    void changesOnlyWhatThePatchNames() {
        var ada = admin.post("/v1/people", ADA).created();

        var changed = admin.patch("/v1/people/" + ada.id(), "{\"headline\": \"Countess\", \"emails\": null}")
                .ok();

        assertThat(changed.text("headline")).isEqualTo("Countess");
        assertThat(changed.texts("emails")).isEmpty();
        assertThat(changed.texts("skills")).containsExactly("JavaScript", "Analysis");
        admin.patch("/v1/people/" + ada.id(), ada.etag(), "{\"headline\": \"stale\"}")
                .refused(KernelRefusal.VERSION_CONFLICT);
    }

    @Test
    void doesNotShowAnotherOrganizationsPerson() {
        var ada = admin.post("/v1/people", ADA).created();
        var stranger = Api.newOrganization();

        stranger.get("/v1/people/" + ada.id()).refused(KernelRefusal.NOT_FOUND);
        stranger.get("/v1/people/" + UUID.randomUUID()).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void showsContactWaysOnlyToThoseWhoHire() {
        var ada = admin.post("/v1/people", ADA).created();
        var colleague = admin.colleague("Bob", "MEMBER");

        var seen = colleague.get("/v1/people/" + ada.id()).ok();

        assertThat(seen.text("emails")).isNull();
        assertThat(seen.text("name")).isEqualTo("Ada Lovelace");
    }

    @Test
    void repeatsAnAnswerForARepeatedKey() {
        var first = admin.postOnce("k1", "/v1/people", ADA).created();

        var second = admin.postOnce("k1", "/v1/people", ADA).created();

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        admin.postOnce("k1", "/v1/people", Map.of("name", "Other")).refused(KernelRefusal.IDEMPOTENCY_MISMATCH);
    }

    @Test
    void addsWorkToAPersonAndListsIt() {
        var ada = admin.post("/v1/people", ADA).created();

        var work = admin.post("/v1/people/" + ada.id() + "/employments", Map.of("employer", "Initech"))
                .created();

        assertThat(admin.get("/v1/people/" + ada.id() + "/employments").ok().texts("items.id"))
                .hasSize(3)
                .startsWith(work.id());
        admin.post("/v1/people/" + UUID.randomUUID() + "/employments", Map.of("employer", "Initech"))
                .refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void keepsAMailboxThatIsOnlyWrittenOtherwise() {
        var ada = admin.post("/v1/people", ADA).created();

        var changed = admin.patch(
                        "/v1/people/" + ada.id(), Map.of("emails", List.of("new@example.com", "ADA@example.com")))
                .ok();

        assertThat(changed.texts("emails")).containsExactly("new@example.com", "ADA@example.com");
    }
}
