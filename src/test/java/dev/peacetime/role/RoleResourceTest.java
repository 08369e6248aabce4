package dev.peacetime.role;

import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Refusal;
import dev.peacetime.person.PersonRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RoleResourceTest {

    private final Api admin = Api.newOrganization();
    private final Api ann = admin.colleague("Ann", "RECRUITER");
    private final Api bob = admin.colleague("Bob", "RECRUITER");

    @Test
    void addsADraftWithLittleKnown() {
        var role = ann.post("/v1/roles", Map.of("title", "Engineer", "visibility", "INTERNAL"))
                .created();

        assertThat(role.header("Location")).isEqualTo("/v1/roles/" + role.id());
        assertThat(role.text("status")).isEqualTo("DRAFT");
        assertThat(role.text("kind")).isEqualTo("OPENING");
        assertThat(role.text("openings")).isEqualTo("1");
        assertThat(role.text("remote")).isEqualTo("false");
        assertThat(bob.get("/v1/roles/" + role.id()).ok().body()).isEqualTo(role.body());
    }

    @Test
    void keepsAllThatIsKnownOfARole() {
        var role = ann.post("/v1/roles", """
                        {"title": "Staff Engineer", "family": "Engineering", "level": "L6", "skills": ["js", "JavaScript", "Go"],
                         "locations": ["Berlin"], "remote": true, "description": "Builds bridges.", "kind": "EVERGREEN",
                         "pay": {"min": 90000, "max": 120000.50, "currency": "EUR"}, "visibility": "CONFIDENTIAL",
                         "cover": {"title": "Engineer"},
                         "hiringTeam": [{"memberId": "%s", "part": "HIRING_MANAGER"}]}
                        """.formatted(bob.memberId())).created();

        assertThat(role.texts("skills")).containsExactly("JavaScript", "Go");
        assertThat(role.texts("locations")).containsExactly("Berlin");
        assertThat(role.text("pay.max")).startsWith("120000.5");
        assertThat(role.text("pay.period")).isEqualTo("YEAR");
        assertThat(role.text("cover.title")).isEqualTo("Engineer");
        assertThat(role.text("openings")).isNull();
        assertThat(role.texts("hiringTeam.memberId")).containsExactly(bob.memberId(), ann.memberId());
        assertThat(role.texts("hiringTeam.part")).containsExactly("HIRING_MANAGER", "COORDINATOR");
        assertThat(bob.get("/v1/roles/" + role.id()).ok().body()).isEqualTo(role.body());
    }

    @Test
    void refusesWhatNoRoleCanBe() {
        refused("pay", Map.of("min", 2, "max", 1, "currency", "EUR"), RoleRefusal.PAY_MIN_ABOVE_MAX);
        refused("pay", Map.of("min", 2, "currency", "EUX"), RoleRefusal.CURRENCY_UNKNOWN);
        refused("cover", Map.of("title", "Somebody"), RoleRefusal.COVER_NEEDS_CONFIDENTIAL);
        refused("hiringTeam", List.of(part(UUID.randomUUID().toString())), RoleRefusal.HIRING_TEAM_MEMBER_UNKNOWN);
        refused(
                "hiringTeam",
                List.of(part(bob.memberId()), part(bob.memberId())),
                RoleRefusal.HIRING_TEAM_MEMBER_TWICE);
        refused("openings", 0, KernelRefusal.VALIDATION_FAILED);
        refused("openings", 1001, KernelRefusal.VALIDATION_FAILED);
    }

    @Test
    void changesOnlyWhatThePatchNames() {
        var role = ann.post(
                        "/v1/roles",
                        Map.of("title", "Engineer", "visibility", "INTERNAL", "level", "L4", "skills", List.of("Go")))
                .created();

        var changed = ann.patch("/v1/roles/" + role.id(), "{\"level\": null, \"remote\": true}")
                .ok();

        assertThat(changed.text("level")).isNull();
        assertThat(changed.text("remote")).isEqualTo("true");
        assertThat(changed.texts("skills")).containsExactly("Go");
        ann.patch("/v1/roles/" + role.id(), role.etag(), "{\"title\": \"stale\"}")
                .refused(KernelRefusal.VERSION_CONFLICT);
    }

    @Test
    void opensHoldsAndFillsARole() {
        var ada = admin.post("/v1/people", Map.of("name", "Ada Lovelace")).created();
        var role = "/v1/roles/" + internal();
        ann.post(role + "/hold").refused(RoleRefusal.ROLE_CANNOT_BE_HELD);
        var filled = Map.of("outcome", "FILLED", "personId", ada.id());
        ann.post(role + "/closing", filled).refused(RoleRefusal.ROLE_CANNOT_CLOSE);

        var opened = ann.post(role + "/opening").ok();
        ann.post(role + "/hold").ok();
        var reopened = ann.post(role + "/opening").ok();
        var closed = ann.post(role + "/closing", filled).ok();

        assertThat(opened.text("status")).isEqualTo("OPEN");
        assertThat(reopened.text("openedAt")).isEqualTo(opened.text("openedAt"));
        assertThat(closed.text("status")).isEqualTo("FILLED");
        assertThat(closed.text("closedAt")).isNotNull();
        assertThat(ann.post(role + "/closing", filled).ok().etag()).isEqualTo(closed.etag());
        ann.post(role + "/closing", Map.of("outcome", "CANCELLED")).refused(RoleRefusal.ROLE_CANNOT_CLOSE);
        ann.post(role + "/opening").refused(RoleRefusal.ROLE_CANNOT_OPEN);
    }

    @Test
    void isFilledOnlyBySomebodyKnown() {
        var role = "/v1/roles/" + internal();
        ann.post(role + "/opening").ok();

        ann.post(role + "/closing", Map.of("outcome", "FILLED", "personId", UUID.randomUUID()))
                .refused(PersonRefusal.PERSON_UNKNOWN);
        ann.post(role + "/closing", Map.of("outcome", "CANCELLED", "personId", UUID.randomUUID()))
                .refused(KernelRefusal.VALIDATION_FAILED);
    }

    @Test
    void findsRolesByWhatTheyAre() {
        var engineer = ann.post(
                        "/v1/roles",
                        Map.of("title", "Ingénieur", "visibility", "PUBLIC", "locations", List.of("Paris")))
                .created();
        ann.post("/v1/roles", Map.of("title", "Baker", "visibility", "INTERNAL", "kind", "EVERGREEN"))
                .created();

        assertThat(ann.get("/v1/roles?q=INGENIEUR par").ok().texts("items.id")).containsExactly(engineer.id());
        assertThat(ann.get("/v1/roles?kind=EVERGREEN").ok().texts("items.title"))
                .containsExactly("Baker");
        assertThat(ann.get("/v1/roles?status=OPEN").ok().texts("items")).isEmpty();
        assertThat(ann.get("/v1/roles?updatedSince=2100-01-01T00:00:00Z").ok().texts("items"))
                .isEmpty();
        var employee = admin.colleague("Eve", "MEMBER");
        assertThat(employee.get("/v1/roles").ok().texts("items")).isEmpty();
        ann.post("/v1/roles/" + engineer.id() + "/opening").ok();
        assertThat(employee.get("/v1/roles").ok().texts("items.id")).containsExactly(engineer.id());
    }

    private String internal() {
        return ann.post("/v1/roles", Map.of("title", "Engineer", "visibility", "INTERNAL"))
                .created()
                .id();
    }

    private void refused(String field, Object value, Refusal refusal) {
        ann.post("/v1/roles", Map.of("title", "Engineer", "visibility", "INTERNAL", field, value))
                .refused(refusal);
    }

    private static Map<String, Object> part(String memberId) {
        return Map.of("memberId", memberId, "part", "INTERVIEWER");
    }
}
