package dev.peacetime.wishlist;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EntryResourceTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "RECRUITER");
    private final Api bob = admin.colleague("Bob", "RECRUITER");
    private final String list = list(ann, "ORGANIZATION");
    private final String ada = admin.post("/v1/people", Map.of("name", "Ada Lovelace", "skills", List.of("js")))
            .created()
            .id();

    @Test
    void putsAPersonOnAListWithLittleSaid() {
        var entry = wish(ada).created();

        assertThat(entry.header("Location")).isEqualTo("/v1/entries/" + entry.id());
        assertThat(entry.text("status")).isEqualTo("WAITING");
        assertThat(entry.text("personName")).isEqualTo("Ada Lovelace");
        assertThat(entry.text("ownerId")).isEqualTo(ann.memberId());
        assertThat(entry.text("keepUntil"))
                .isEqualTo(LocalDate.ofInstant(Instant.parse(entry.text("createdAt")), ZoneOffset.UTC)
                        .plusMonths(24)
                        .toString());
        assertThat(entry.texts("history.status")).containsExactly("WAITING");
        assertThat(entry.texts("history.memberId")).containsExactly(ann.memberId());
        assertThat(bob.get("/v1/entries/" + entry.id()).ok().body()).isEqualTo(entry.body());
    }

    @Test
    void keepsAllThatIsSaidOfAWish() {
        var role = role();

        var entry = ann.post(list + "/entries", """
                        {"personId": "%s", "why": "SILVER_MEDALIST", "reason": "Second by a hair.", "tier": "MUST_HIRE",
                         "wakeWhen": {"families": ["Engineering"], "levels": ["L6"], "skills": ["js"], "locations": ["Berlin"],
                           "remote": true, "payMin": 90000.50, "managerIds": ["%s"], "notBefore": "2027-01-01"},
                         "reviewOn": "2027-06-01", "keepUntil": "2031-01-01", "ownerId": "%s",
                         "nearHire": {"roleId": "%s", "whyNot": "PAY", "wouldChange": "A tenth more", "lastStage": "Offer",
                           "evidence": "Passed every interview."}}
                        """.formatted(ada, bob.memberId(), bob.memberId(), role))
                .created();

        assertThat(entry.texts("wakeWhen.skills")).containsExactly("JavaScript");
        assertThat(entry.text("wakeWhen.notBefore")).isEqualTo("2027-01-01");
        assertThat(entry.text("wakeWhen.payMin")).startsWith("90000.5");
        assertThat(entry.text("nearHire.roleId")).isEqualTo(role);
        assertThat(entry.text("nearHire.whyNot")).isEqualTo("PAY");
        assertThat(entry.text("ownerId")).isEqualTo(bob.memberId());
        assertThat(entry.text("keepUntil")).isEqualTo("2031-01-01");
        assertThat(bob.get("/v1/entries/" + entry.id()).ok().body()).isEqualTo(entry.body());
    }

    @Test
    void refusesWhatDoesNotExist() {
        wish(UUID.randomUUID().toString()).refused(PersonRefusal.PERSON_UNKNOWN);
        refused("ownerId", UUID.randomUUID(), WishlistRefusal.ENTRY_OWNER_UNKNOWN);
        refused("wakeWhen", Map.of("managerIds", List.of(UUID.randomUUID())), WishlistRefusal.WAKE_MANAGER_UNKNOWN);
        refused("nearHire", nearHire(UUID.randomUUID().toString()), WishlistRefusal.ROLE_UNKNOWN);
        refused("keepUntil", "2020-01-01", WishlistRefusal.KEEP_UNTIL_PAST);
        refused("reason", " ", KernelRefusal.VALIDATION_FAILED);
    }

    @Test
    void waitsOnAListOnce() {
        var entry = wish(ada).created();
        wish(ada).refused(WishlistRefusal.ALREADY_ON_WISHLIST);

        close(entry.id()).ok();

        wish(ada).created();
    }

    @Test
    void isPutOnAListOnceByTwoAtOnce() {
        var first = CompletableFuture.supplyAsync(() -> wish(ada));
        var second = CompletableFuture.supplyAsync(() -> wish(ada));

        var answers = Stream.of(first, second)
                .map(CompletableFuture::join)
                .map(answer -> answer.response().statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(ann.get(list + "/entries").ok().texts("items.id")).hasSize(1);
    }

    @Test
    void changesOnlyWhatThePatchNames() {
        var entry = wish(ada).created();

        var changed = ann.patch("/v1/entries/" + entry.id(), Map.of("tier", "KEEP_WARM", "nearHire", nearHire(null)))
                .ok();

        assertThat(changed.text("tier")).isEqualTo("KEEP_WARM");
        assertThat(changed.text("reason")).isEqualTo("Good.");
        assertThat(changed.text("nearHire.whyNot")).isEqualTo("TIMING");
        ann.patch("/v1/entries/" + entry.id(), entry.etag(), "{\"tier\": \"STRONG\"}")
                .refused(KernelRefusal.VERSION_CONFLICT);
    }

    @Test
    void showsAPersonsEntriesOnListsThatTheCallerSees() {
        var mine = wish(ada).created().id();
        var secret = bob.post(list(bob, "PRIVATE") + "/entries", with("tier", "MUST_HIRE"))
                .created()
                .id();

        assertThat(ann.get("/v1/people/" + ada + "/entries").ok().texts("items.id"))
                .containsExactly(mine);
        assertThat(bob.get("/v1/people/" + ada + "/entries").ok().texts("items.id"))
                .containsExactly(secret, mine);
        ann.get("/v1/entries/" + secret).refused(KernelRefusal.NOT_FOUND);
        ann.post("/v1/entries/" + secret + "/talks").refused(KernelRefusal.NOT_FOUND);
        ann.get("/v1/people/" + UUID.randomUUID() + "/entries").refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void findsEntriesByWhatTheyAre() {
        var entry = wish(ada).created().id();
        wish(admin.post("/v1/people", Map.of("name", "Grace")).created().id()).created();

        assertThat(ann.get(list + "/entries").ok().texts("items.id")).hasSize(2);
        assertThat(ann.get(list + "/entries?skill=JavaScript&why=ADMIRED&tier=STRONG&status=WAITING")
                        .ok()
                        .texts("items.id"))
                .containsExactly(entry);
        for (var nothing : List.of("status=WOKEN", "why=REFERRED", "tier=KEEP_WARM", "skill=Go")) {
            assertThat(ann.get(list + "/entries?" + nothing).ok().texts("items"))
                    .isEmpty();
        }
        assertThat(ann.get(list + "/entries?updatedSince=2100-01-01T00:00:00Z")
                        .ok()
                        .texts("items"))
                .isEmpty();
    }

    private Answer wish(String personId) {
        return ann.post(list + "/entries", with("personId", personId));
    }

    private void refused(String field, Object value, Refusal refusal) {
        ann.post(list + "/entries", with(field, value)).refused(refusal);
    }

    private Answer close(String entry) {
        return ann.post("/v1/entries/" + entry + "/closing", Map.of("reason", "Moved away."));
    }

    private Map<String, Object> with(String field, Object value) {
        var entry = new HashMap<String, Object>(
                Map.of("personId", ada, "why", "ADMIRED", "reason", "Good.", "tier", "STRONG"));
        entry.put(field, value);
        return entry;
    }

    private static Map<String, Object> nearHire(String role) {
        var nearHire = new HashMap<String, Object>(Map.of("whyNot", "TIMING", "evidence", "Passed every interview."));
        if (role != null) {
            nearHire.put("roleId", role);
        }
        return nearHire;
    }

    private static String list(Api who, String visibility) {
        return "/v1/wishlists/"
                + who.post("/v1/wishlists", Map.of("name", "Platform", "visibility", visibility))
                        .created()
                        .id();
    }

    private String role() {
        return ann.post("/v1/roles", Map.of("title", "Engineer", "visibility", "INTERNAL"))
                .created()
                .id();
    }
}
