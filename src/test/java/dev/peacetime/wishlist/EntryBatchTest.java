package dev.peacetime.wishlist;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EntryBatchTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "RECRUITER");
    private final String list = "/v1/wishlists/"
            + ann.post("/v1/wishlists", Map.of("name", "Platform", "visibility", "ORGANIZATION"))
                    .created()
                    .id();

    @Test
    void answersPersonByPerson() {
        var ada = person("Ada");
        var grace = person("Grace");
        ann.post(list + "/entries", wish(grace)).created();
        var medalist = new HashMap<>(wish(person("Linus")));
        medalist.put("why", "SILVER_MEDALIST");

        var answer = ann.post(
                        list + "/entries/batch",
                        Map.of(
                                "items",
                                List.of(
                                        wish(ada),
                                        wish(grace),
                                        wish(UUID.randomUUID().toString()),
                                        wish(ada),
                                        medalist)))
                .is(207);

        assertThat(answer.texts("items.status")).containsExactly("201", "409", "422", "409", "422");
        assertThat(answer.texts("items.code"))
                .containsExactly(
                        null,
                        WishlistRefusal.ALREADY_ON_WISHLIST.name(),
                        PersonRefusal.PERSON_UNKNOWN.name(),
                        WishlistRefusal.ALREADY_ON_WISHLIST.name(),
                        WishlistRefusal.NEAR_HIRE_UNTOLD.name());
        var entry = ann.get("/v1/entries/" + answer.text("items[0].entryId")).ok();
        assertThat(entry.text("personId")).isEqualTo(ada);
        assertThat(entry.text("ownerId")).isEqualTo(ann.memberId());
        assertThat(entry.texts("history.act")).containsExactly("ADDED");
    }

    @Test
    void takesManyAtOnceAndOnlyOnce() {
        var people = IntStream.range(0, 20).mapToObj(at -> person("P" + at)).toList();
        var batch = Map.of("items", people.stream().map(EntryBatchTest::wish).toList());

        var first = ann.postOnce("k", list + "/entries/batch", batch).is(207);
        var again = ann.postOnce("k", list + "/entries/batch", batch).is(207);

        assertThat(first.texts("items.status")).hasSize(20).containsOnly("201");
        assertThat(again.texts("items.entryId")).isEqualTo(first.texts("items.entryId"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(ann.post(list + "/entries/batch", batch).is(207).texts("items.code"))
                .containsOnly(WishlistRefusal.ALREADY_ON_WISHLIST.name());
    }

    @Test
    void takesAThousandAndNoMore() {
        var many = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < 1_000; at++) {
            many.add(wish(UUID.randomUUID().toString()));
        }

        var answer = ann.post(list + "/entries/batch", Map.of("items", many)).is(207);
        many.add(wish(UUID.randomUUID().toString()));

        assertThat(answer.texts("items.code")).hasSize(1_000).containsOnly(PersonRefusal.PERSON_UNKNOWN.name());
        ann.post(list + "/entries/batch", Map.of("items", many)).refused(KernelRefusal.VALIDATION_FAILED);
    }

    @Test
    void refusesWhatHasNotTheRightShapeAndListsThatAreNotSeen() {
        var bob = admin.colleague("Bob", "RECRUITER");
        var secret = bob.post("/v1/wishlists", Map.of("name", "Secret", "visibility", "PRIVATE"))
                .created()
                .id();
        var ada = person("Ada");
        var incomplete = new HashMap<>(wish(ada));
        incomplete.remove("reason");

        var refused = ann.post(list + "/entries/batch", Map.of("items", List.of(wish(ada), incomplete)));

        refused.refused(KernelRefusal.VALIDATION_FAILED);
        assertThat(refused.texts("violations.pointer")).containsExactly("/items/1/reason");
        ann.post("/v1/wishlists/" + secret + "/entries/batch", Map.of("items", List.of(wish(ada))))
                .refused(KernelRefusal.NOT_FOUND);
    }

    private String person(String name) {
        return admin.post("/v1/people", Map.of("name", name)).created().id();
    }

    private static Map<String, Object> wish(String person) {
        return Map.of("personId", person, "why", "ADMIRED", "reason", "Good.", "tier", "STRONG");
    }
}
