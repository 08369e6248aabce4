package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The second best of one year is the best of another, if somebody remembers her. */
@QuarkusTest
class WaitedFiveYearsStoryTest {

    private Api rita;
    private Api max;
    private String grace;
    private String entry;
    private String organization;

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void aSilverMedalistIsWokenFiveYearsLater() {
        itIs("2021-03-15T09:00:00Z");
        anOrganizationHiresInLisbon();
        graceComesSecondSinceSheCannotMove();
        nothingComesForLong();

        itIs("2023-02-20T09:00:00Z");
        graceIsAskedAndWantsToBeKept();
        itIs("2025-02-10T09:00:00Z");
        graceIsAskedAndWantsToBeKept();

        itIs("2026-11-02T09:00:00Z");
        var role = aRoleOpensThatIsDoneFromAnywhere();
        ritaReadsWhyGraceIsWoken(role);
        talksAreOpenedAndGraceIsHired(role);
    }

    private void anOrganizationHiresInLisbon() {
        var admin = Api.newOrganization();
        organization = admin.get("/v1/organization").ok().id();
        rita = admin.colleague("Rita", "RECRUITER");
        max = admin.colleague("Max", "HIRING_MANAGER");
        grace = rita.post(
                        "/v1/people",
                        Map.of("name", "Grace Hopper", "location", "Berlin", "skills", List.of("golang", "k8s", "SQL")))
                .created()
                .id();
    }

    private void graceComesSecondSinceSheCannotMove() {
        var lisbon = role(Map.of("title", "Staff Engineer, Lisbon", "locations", List.of("Lisbon"), "level", "Staff"));
        rita.post("/v1/roles/" + lisbon + "/closing", Map.of("outcome", "FILLED"))
                .ok();
        var list = rita.post("/v1/wishlists", Map.of("name", "Second by a hair", "visibility", "ORGANIZATION"))
                .created()
                .id();
        entry = "/v1/entries/"
                + rita.post(
                                "/v1/wishlists/" + list + "/entries",
                                Map.of(
                                        "personId",
                                        grace,
                                        "why",
                                        "SILVER_MEDALIST",
                                        "reason",
                                        "The other one could move to Lisbon, and she could not.",
                                        "tier",
                                        "MUST_HIRE",
                                        "wakeWhen",
                                        Map.of("levels", List.of("Staff"), "skills", List.of("Go", "Kubernetes")),
                                        "nearHire",
                                        Map.of(
                                                "roleId", lisbon,
                                                "whyNot", "PLACE",
                                                "wouldChange", "A role that need not be done in Lisbon",
                                                "lastStage", "Offer",
                                                "evidence", "Rewrote the scheduler in the exercise, and said why.")))
                        .created()
                        .id();
    }

    private void nothingComesForLong() {
        var other = role(Map.of("title", "Staff Engineer, Porto", "locations", List.of("Porto"), "level", "Junior"));

        OrganizationAtRest.await(organization);
        assertThat(rita.get(entry).ok().text("status")).isEqualTo("WAITING");
        assertThat(rita.get("/v1/roles/" + other + "/wakes").ok().texts("items.entryId"))
                .isEmpty();
        rita.post("/v1/roles/" + other + "/closing", Map.of("outcome", "CANCELLED"))
                .ok();
    }

    private void graceIsAskedAndWantsToBeKept() {
        assertThat(rita.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("ENTRY_TO_REFRESH");

        var link = rita.post(entry + "/refresh").ok().text("link");
        Api.with("").post(link, Map.of("choice", "KEEP")).is(204);

        assertThat(rita.get("/v1/me/agenda").ok().texts("items.kind")).isEmpty();
    }

    private String aRoleOpensThatIsDoneFromAnywhere() {
        var role = role(Map.of(
                "title",
                "Staff Engineer, Platform",
                "level",
                "Staff",
                "skills",
                List.of("golang", "Kubernetes", "Terraform"),
                "remote",
                true));
        OrganizationAtRest.await(organization);
        return role;
    }

    private void ritaReadsWhyGraceIsWoken(String role) {
        var agenda = rita.get("/v1/me/agenda").ok();
        assertThat(agenda.texts("items.kind")).containsExactly("ENTRY_WOKEN");
        assertThat(agenda.texts("items.personId")).containsExactly(grace);

        var wake = rita.get("/v1/roles/" + role + "/wakes").ok();
        assertThat(wake.texts("items.personName")).containsExactly("Grace Hopper");
        assertThat(wake.texts("items[0].matched.criterion"))
                .containsExactly("LEVEL", "SKILL", "SKILL", "OWN_SKILL", "OWN_SKILL", "OBSTACLE");
        assertThat(wake.texts("items[0].missed.criterion")).isEmpty();
        assertThat(wake.text("items[0].because[0].obstacle")).isEqualTo("PLACE");
        assertThat(wake.text("items[0].because[0].sentence"))
                .isEqualTo("The place did not fit then; this role is done remotely.");
        assertThat(rita.get(entry).ok().text("status")).isEqualTo("WOKEN");
        assertThat(rita.get(entry).ok().text("nearHire.evidence")).startsWith("Rewrote the scheduler");
    }

    private void talksAreOpenedAndGraceIsHired(String role) {
        assertThat(rita.post(entry + "/talks").ok().text("status")).isEqualTo("IN_TALKS");
        assertThat(rita.get("/v1/me/agenda").ok().texts("items.kind")).isEmpty();

        var hired = rita.post(entry + "/hire", Map.of("roleId", role)).ok();
        rita.post("/v1/roles/" + role + "/closing", Map.of("outcome", "FILLED", "personId", grace))
                .ok();

        assertThat(hired.text("status")).isEqualTo("HIRED");
        assertThat(hired.text("hiredRoleId")).isEqualTo(role);
        assertThat(hired.texts("history.act"))
                .containsExactly("ADDED", "ASKED", "KEPT", "ASKED", "KEPT", "WOKEN", "TALKED", "HIRED");
        assertThat(rita.get("/v1/people/" + grace + "/entries?limit=10").ok().texts("items.status"))
                .containsExactly("HIRED");
    }

    private String role(Map<String, Object> said) {
        var role = new java.util.HashMap<>(said);
        role.put("visibility", "INTERNAL");
        role.put("family", "Engineering");
        role.put("hiringTeam", List.of(Map.of("memberId", max.memberId(), "part", "HIRING_MANAGER")));
        var id = rita.post("/v1/roles", role).created().id();
        rita.post("/v1/roles/" + id + "/opening").ok();
        return id;
    }

    private static void itIs(String then) {
        TestClock.comeBack();
        TestClock.travel(Duration.between(Instant.now(), Instant.parse(then)));
    }
}
