package dev.peacetime.person;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.Sql;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static dev.peacetime.person.MergeResourceTest.ADA;
import static dev.peacetime.person.MergeResourceTest.AUGUSTA;
import static org.assertj.core.api.Assertions.assertThat;

/** Merging and undoing it leaves no trace but the merge. */
@QuarkusTest
class MergeUndoneTest {

    @Inject
    Sql sql;

    private final Api admin = Api.newOrganization();

    @Test
    void restoresEveryRowWhenUndone() {
        var bob = admin.colleague("Bob", "MEMBER");
        var ada = person(ADA);
        var augusta = admin.get("/v1/members/" + bob.memberId()).ok().text("personId");
        admin.patch("/v1/people/" + augusta, with(AUGUSTA, "emails", List.of("augusta@work.example")))
                .ok();
        for (var employer : List.of("Initech", "Acme")) {
            admin.post("/v1/people/" + augusta + "/employments", Map.of("employer", employer))
                    .created();
        }
        admin.post("/v1/people/" + augusta + "/no-contacts", Map.of("personId", ada))
                .created();
        admin.post(
                        "/v1/people/" + augusta + "/consents",
                        Map.of("purpose", "WISHLIST", "givenHow", "ORAL", "givenAt", "2026-01-02T10:00:00Z"))
                .created();
        var before = rows();

        var merge = merge(ada, augusta).created();
        var between = rows();
        admin.delete("/v1/merges/" + merge.id()).is(204);

        assertThat(between).isNotEqualTo(before);
        assertThat(rows()).isEqualTo(before);
        assertThat(admin.get("/v1/merges/" + merge.id()).ok().text("undoneAt")).isNotNull();
        admin.delete("/v1/merges/" + merge.id()).is(204);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void keepsWhatWasWrittenSinceWhenUndone() {
        var ada = person(ADA);
        var augusta = person(AUGUSTA);
        var merge = merge(ada, augusta).created();
        admin.patch("/v1/people/" + ada, Map.of("headline", "Analyst", "skills", List.of("Poetry", "Chess")))
                .ok();

        admin.delete("/v1/merges/" + merge.id()).is(204);

        var again = admin.get("/v1/people/" + ada).ok();
        assertThat(again.text("headline")).isEqualTo("Analyst");
        assertThat(again.texts("skills")).containsExactly("Chess");
        assertThat(admin.get("/v1/people/" + augusta).ok().texts("emails")).containsExactly("augusta@work.example");
    }

    @Test
    void showsAWayAgainThatWasHiddenBehindTheOther() {
        var ada = person(Map.of("name", "Ada"));
        var first = person(Map.of("name", "Ada L", "phones", List.of("+44 20 7946 0000")));
        var second = person(Map.of("name", "A Lovelace", "phones", List.of("+44 20 7946 0000")));
        var merge = merge(ada, first).created();
        merge(ada, second).created();

        admin.delete("/v1/merges/" + merge.id()).is(204);

        assertThat(admin.get("/v1/people/" + ada).ok().texts("phones")).containsExactly("+44 20 7946 0000");
        assertThat(admin.get("/v1/people/" + first).ok().texts("phones")).containsExactly("+44 20 7946 0000");
    }

    @Test
    void followsAChainToItsEnd() {
        var first = person(Map.of("name", "First"));
        var second = person(Map.of("name", "Second"));
        var third = person(Map.of("name", "Third"));
        var earlier = merge(second, first).created();
        var later = merge(third, second).created();

        assertThat(admin.get("/v1/people/" + first).is(307).header("Location")).isEqualTo("/v1/people/" + third);
        admin.delete("/v1/merges/" + earlier.id()).refused(PersonRefusal.MERGE_WINNER_MERGED);
        admin.delete("/v1/merges/" + later.id()).is(204);
        assertThat(admin.get("/v1/people/" + first).is(307).header("Location")).isEqualTo("/v1/people/" + second);
        admin.delete("/v1/merges/" + earlier.id()).is(204);
        admin.get("/v1/people/" + first).ok();
    }

    private String person(Map<String, Object> person) {
        return admin.post("/v1/people", person).created().id();
    }

    private Answer merge(String winner, String loser) {
        return admin.post("/v1/people/" + winner + "/merges", Map.of("otherId", loser));
    }

    private static Map<String, Object> with(Map<String, Object> person, String field, Object value) {
        var changed = new HashMap<>(person);
        changed.remove("employments");
        changed.put(field, value);
        return changed;
    }

    /** All that is kept about people, save when it was last changed and how often. */
    private List<String> rows() {
        var text = Stream.of("person", "contact_way", "employment", "no_contact", "consent", "member")
                .map("""
                        select '%1$s ' || (to_jsonb(t) - 'version' - 'updated_at')::text as kept from %1$s t
                        where t.organization_id = :organization"""::formatted)
                .collect(Collectors.joining("\nunion all\n", "", "\norder by 1"));
        var organization = UUID.fromString(admin.get("/v1/organization").ok().id());
        return Tenant.callFor(organization, null, () -> sql.query(text).list(row -> row.text("kept")));
    }
}
