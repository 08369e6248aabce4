package dev.peacetime.person;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PersonSyncResourceTest {

    private static final String ADA = "/v1/people/by-external-id/workday/4711";

    private final Api admin = Api.newOrganization();

    @Inject
    Sql sql;

    @Test
    void addsAPersonByAnotherSystemsIdOnceAndLetsThemStandAsTold() {
        var made = put(ADA, Map.of("name", "Ada Lovelace", "skills", List.of("Java")))
                .created();

        var same = put(ADA, Map.of("name", "Ada Lovelace", "skills", List.of("Java")))
                .ok();
        var changed = put(ADA, Map.of("name", "Ada King", "emails", List.of("ada@example.com")))
                .ok();

        assertThat(made.header("Location")).isEqualTo("/v1/people/" + made.id());
        assertThat(same.etag()).isEqualTo(made.etag());
        assertThat(changed.id()).isEqualTo(made.id());
        assertThat(changed.texts("skills")).isEmpty();
        assertThat(admin.get(ADA).ok().text("name")).isEqualTo("Ada King");
        assertThat(admin.get(ADA).ok().texts("externalIds.id")).containsExactly("4711");
        admin.get("/v1/people/by-external-id/workday/4712").refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void makesOneOfManyAtOnce() {
        var answers = IntStream.range(0, 8)
                .mapToObj(at -> CompletableFuture.supplyAsync(
                        () -> put(ADA, Map.of("name", "Ada " + at)).response().statusCode()))
                .toList();

        assertThat(answers)
                .extracting(CompletableFuture::join)
                .containsOnlyOnce(201)
                .containsOnly(200, 201);
    }

    @Test
    void givesNoTwoTheSameIdInASystem() {
        var ids = List.of(Map.of("system", "workday", "id", "4711"));
        admin.post("/v1/people", Map.of("name", "Ada", "externalIds", ids)).created();

        admin.post("/v1/people", Map.of("name", "Grace", "externalIds", ids)).refused(PersonRefusal.EXTERNAL_ID_TAKEN);
        var grace = admin.post("/v1/people", Map.of("name", "Grace")).created();
        admin.patch("/v1/people/" + grace.id(), Map.of("externalIds", ids)).refused(PersonRefusal.EXTERNAL_ID_TAKEN);
    }

    @Test
    void findsWhomSomebodyWasMergedIntoByTheirId() {
        var ada = put(ADA, Map.of("name", "Ada")).created();
        var countess = admin.post("/v1/people", Map.of("name", "Countess")).created();

        var merge = admin.post("/v1/people/" + countess.id() + "/merges", Map.of("otherId", ada.id()))
                .created();
        assertThat(admin.get(ADA).ok().id()).isEqualTo(countess.id());

        admin.delete("/v1/merges/" + merge.id()).is(204);
        assertThat(admin.get(ADA).ok().id()).isEqualTo(ada.id());
    }

    @Test
    void addsEachOfABatchByItselfAndNoneTwice() {
        var people = Map.of(
                "people",
                List.of(
                        Map.of("name", "Ada", "emails", List.of("ada@example.com")),
                        Map.of("name", "Grace", "emails", List.of("ada@example.com")),
                        Map.of("name", "Linus")));

        var first = admin.postOnce("batch-1", "/v1/people/batch", people).is(207);
        var again = admin.postOnce("batch-1", "/v1/people/batch", people).is(207);

        assertThat(first.<List<Integer>>at("items.status")).containsExactly(201, 409, 201);
        assertThat(first.text("items[1].problem.code")).isEqualTo("EMAIL_TAKEN");
        assertThat(again.texts("items.id")).isEqualTo(first.texts("items.id"));
        assertThat(again.<List<Boolean>>at("items.replayed")).containsExactly(true, false, true);
        assertThat(admin.get("/v1/people?q=Linus").ok().texts("items.id")).hasSize(1);
        admin.postOnce("batch-1", "/v1/people/batch", Map.of("people", List.of(Map.of("name", "Other"))))
                .refused(KernelRefusal.IDEMPOTENCY_MISMATCH);
    }

    @Test
    void tellsWhoGoesOnFromTheLatestChangeTheySawAlsoWhatCommittedLate() {
        var ada = put(ADA, Map.of("name", "Ada")).created();
        var organization = UUID.fromString(admin.get("/v1/organization").ok().id());

        var latest = new AtomicReference<String>();
        Tenant.runFor(
                organization,
                null,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.query(
                                    "update person set updated_at = :now::timestamptz where organization_id = :organization and id = :id")
                            .bind("now", Instant.now())
                            .bind("id", UUID.fromString(ada.id()))
                            .execute();
                    latest.set(admin.post("/v1/people", Map.of("name", "Grace"))
                            .created()
                            .text("updatedAt"));
                }));

        var since = admin.get("/v1/people?updatedSince=" + latest.get()).ok();
        assertThat(since.texts("items.id")).contains(ada.id());
        assertThat(admin.get("/v1/people?updatedSince=2100-01-01T00:00:00Z")
                        .ok()
                        .texts("items"))
                .isEmpty();
    }

    private Answer put(String path, Object body) {
        return new Answer(
                admin.request().contentType("application/json").body(body).put(path));
    }
}
