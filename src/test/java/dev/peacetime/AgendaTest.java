package dev.peacetime;

import dev.peacetime.organization.OrganizationRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What awaits somebody, of all features. */
@QuarkusTest
class AgendaTest {

    private final Api admin = Api.newOrganization();
    private final Api rita = admin.colleague("Rita", "RECRUITER");
    private final Api ralf = admin.colleague("Ralf", "RECRUITER");

    @Test
    void tellsTheKeeperWhomToLookAtAgainSoonestFirst() {
        var later = entry("Ada Lovelace", "2031-06-01");
        var sooner = entry("Grace Hopper", "2030-01-15");

        var first = rita.get("/v1/me/agenda?limit=1").ok();
        var second =
                rita.get("/v1/me/agenda?limit=1&after=" + first.text("next")).ok();

        assertThat(first.texts("items.subjectId")).containsExactly(sooner);
        assertThat(first.texts("items.kind")).containsExactly("ENTRY_TO_REVIEW");
        assertThat(first.texts("items.dueAt")).containsExactly("2030-01-15T00:00:00Z");
        assertThat(second.texts("items.subjectId")).containsExactly(later);
        assertThat(second.text("next")).isNull();
        assertThat(ralf.get("/v1/me/agenda").ok().texts("items")).isEmpty();
    }

    @Test
    void isAMembersOnly() {
        var tool = admin.post("/v1/api-keys", Map.of("name", "Tool", "permissions", List.of("organization:read")))
                .created();

        Api.with(tool.text("key")).get("/v1/me/agenda").refused(OrganizationRefusal.MEMBER_REQUIRED);
    }

    private String entry(String name, String reviewOn) {
        var person = rita.post("/v1/people", Map.of("name", name)).created().id();
        var list = rita.post("/v1/wishlists", Map.of("name", "Of " + name, "visibility", "ORGANIZATION"))
                .created()
                .id();
        return rita.post(
                        "/v1/wishlists/" + list + "/entries",
                        Map.of(
                                "personId", person,
                                "why", "ADMIRED",
                                "reason", "Sees far.",
                                "tier", "STRONG",
                                "keepUntil", "2031-12-31",
                                "reviewOn", reviewOn))
                .created()
                .id();
    }
}
