package dev.peacetime.wishlist;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.Imported;
import dev.peacetime.OrganizationAtRest;
import dev.peacetime.Owner;
import dev.peacetime.TestClock;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is kept in mind says whether they want to be; and is forgotten if they do not. */
@QuarkusTest
class RefreshTest {

    private static final String CONNECTIONS = """
            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Lovelace,https://www.linkedin.com/in/ada-of-old,ada@elsewhere.example,Acme,Engineer,04 Jun 2025
            """;

    private final Api admin = Api.newOrganization();
    private final Api rita = admin.colleague("Rita", "RECRUITER");
    private final Api paul = admin.colleague("Paul", "PRIVACY_OFFICER");
    private final Api nobody = Api.with("");
    private final String list = "/v1/wishlists/"
            + rita.post("/v1/wishlists", Map.of("name", "Some day", "visibility", "ORGANIZATION"))
                    .created()
                    .id();
    private final String ada = ada();

    @Inject
    LapsedEntries lapsedEntries;

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void keepsWhoeverWantsToBeKept() {
        var entry = entry(ahead(20));
        assertThat(rita.get("/v1/me/agenda").ok().texts("items.kind")).containsExactly("ENTRY_TO_REFRESH");
        var link = ask(entry);
        assertThat(rita.get("/v1/me/agenda").ok().texts("items.subjectId")).isEmpty();

        var page = nobody.get(link).ok();
        answer(link, "KEEP").is(204);

        assertThat(page.text("organization")).isEqualTo("Test");
        assertThat(page.text("keepUntil")).isEqualTo(ahead(20));
        assertThat(page.body()).doesNotContain("Some day").doesNotContain("Rita");
        assertThat(LocalDate.parse(rita.get(entry).ok().text("keepUntil"))).isAfter(LocalDate.parse(ahead(700)));
        assertThat(rita.get(entry).ok().texts("history.act")).containsExactly("ADDED", "ASKED", "KEPT");
        nobody.get(link).refused(WishlistRefusal.REFRESH_CLOSED);
        answer(link, "REMOVE").refused(WishlistRefusal.REFRESH_CLOSED);
        var consents = rita.get("/v1/people/" + ada + "/consents").ok();
        assertThat(consents.texts("items.purpose")).containsExactly("WISHLIST");
        assertThat(consents.text("items[0].givenHow")).isEqualTo("LINK");
        assertThat(consents.text("items[0].expiresAt"))
                .startsWith(LocalDate.parse(rita.get(entry).ok().text("keepUntil"))
                        .plusDays(1)
                        .toString());
    }

    @Test
    void takesAYesForTheEndOfAnObjectionAndANoForOne() {
        var entry = entry(ahead(20));
        var consent = rita.post(
                        "/v1/people/" + ada + "/consents",
                        Map.of("purpose", "WISHLIST", "givenHow", "WRITTEN", "givenAt", "2026-01-02T03:04:05Z"))
                .created();
        rita.post("/v1/consents/" + consent.id() + "/withdrawal").ok();
        assertThat(wokenBy("Engineer one")).isEmpty();

        answer(ask(entry), "KEEP").is(204);

        assertThat(wokenBy("Engineer two")).containsExactly(ada);
        referred(ada);
        answer(ask(entry), "REMOVE").is(204);
        OrganizationAtRest.await(admin.get("/v1/organization").ok().id());
        rita.get(entry).refused(KernelRefusal.NOT_FOUND);
        rita.get("/v1/people/" + ada).ok();
        assertThat(rita.get("/v1/people/" + ada + "/consents").ok().texts("items.withdrawnAt"))
                .hasSize(2)
                .doesNotContain("null");
        var onList = new Answer(rita.request()
                        .contentType("text/csv")
                        .body(CONNECTIONS.replace("elsewhere.example", "example.com"))
                        .post("/v1/imports?wishlistId=" + list.substring(list.lastIndexOf('/') + 1)))
                .is(202);
        Imported.finished(rita, onList.header("Location"));
        assertThat(rita.get(list + "/entries").ok().texts("items.id")).isEmpty();
        entry(ahead(20));
        assertThat(wokenBy("Engineer three")).isEmpty();
    }

    private void referred(String person) {
        var word = Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true);
        admin.post("/v1/referrals", Map.of("personId", person, "endorsement", word))
                .created();
    }

    /** Whom a role wakes that asks for what they wait for. */
    private List<String> wokenBy(String title) {
        var role = rita.post("/v1/roles", Map.of("title", title, "visibility", "INTERNAL", "skills", List.of("Go")))
                .created()
                .id();
        rita.post("/v1/roles/" + role + "/opening").ok();
        OrganizationAtRest.await(admin.get("/v1/organization").ok().id());
        return rita.get("/v1/roles/" + role + "/wakes").ok().texts("items.personId");
    }

    @Test
    void leavesInPeaceWhoeverSaysNotNow() {
        var entry = entry(ahead(20));

        nobody.post(ask(entry), Map.of("choice", "PAUSE", "pauseUntil", ahead(100)))
                .is(204);

        assertThat(rita.get(entry).ok().text("snoozedUntil")).isEqualTo(ahead(100));
        assertThat(rita.get(entry).ok().texts("history.act")).containsExactly("ADDED", "ASKED", "PAUSED");
    }

    @Test
    void forgetsWhoeverWantsToBeForgottenAndLetsNoFileBringThemBack() {
        var entry = entry(ahead(20));
        var link = ask(entry);
        nobody.post(link, Map.of("choice", "REMOVE", "pauseUntil", ahead(100)))
                .refused(KernelRefusal.VALIDATION_FAILED);

        answer(link, "REMOVE").is(204);

        rita.get(entry).refused(KernelRefusal.NOT_FOUND);
        gone("/v1/people/" + ada);
        answer(link, "KEEP").refused(WishlistRefusal.REFRESH_CLOSED);
        assertThat(paul.get("/v1/suppressions").ok().texts("items.reason")).containsExactly("REMOVED");
        assertThat(paul.get("/v1/suppressions").ok().texts("items[0].kinds"))
                .containsExactly("EMAIL", "NAME_AND_EMPLOYER");
        assertThat(skipReason()).isEqualTo("SUPPRESSED");
        rita.get("/v1/suppressions").is(403);
    }

    @Test
    void forgetsWhoeverDoesNotAnswerAfterTheirTime() {
        var entry = entry(ahead(20));
        var link = ask(entry);

        TestClock.travel(Duration.ofDays(22));
        makeTheRound();
        assertThat(rita.get(entry).ok().text("status")).isEqualTo("LAPSED");
        assertThat(rita.get(entry).ok().texts("history.act")).containsExactly("ADDED", "ASKED", "LAPSED");
        nobody.get(link).refused(WishlistRefusal.REFRESH_CLOSED);

        TestClock.travel(Duration.ofDays(30));
        makeTheRound();
        rita.get(entry).refused(KernelRefusal.NOT_FOUND);
        gone("/v1/people/" + ada);
        assertThat(paul.get("/v1/suppressions").ok().texts("items.reason")).containsExactly("LAPSED");
    }

    /** More than lapse at once, and then some more. */
    @Test
    void letsManyLapseOnOneDay() throws SQLException {
        var entry = entry(ahead(20));
        var organization = admin.get("/v1/organization").ok().id();
        people(0, 1_000);
        people(1_000, 1_050);
        Owner.does("""
                insert into wishlist_entry
                select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'person_id', p.id))).*
                from wishlist_entry e
                join person p on p.organization_id = e.organization_id and p.name like 'Many %%'
                where e.id = '%s'""".formatted(entry.substring("/v1/entries/".length())));

        TestClock.travel(Duration.ofDays(22));
        makeTheRound();

        assertThat(Owner.text("""
                select string_agg(distinct status, ' ') || ' ' || count(*) from wishlist_entry
                where organization_id = '%s'""".formatted(organization))).isEqualTo("LAPSED 1051");
    }

    @Test
    void keepsWhomSomebodyNeedsOtherwise() {
        var entry = entry(ahead(20));
        rita.post(
                        "/v1/wishlists/"
                                + rita.post("/v1/wishlists", Map.of("name", "Other", "visibility", "PRIVATE"))
                                        .created()
                                        .id()
                                + "/entries",
                        Map.of("personId", ada, "why", "ADMIRED", "reason", "Good.", "tier", "STRONG"))
                .created();

        TestClock.travel(Duration.ofDays(60));
        makeTheRound();

        rita.get(entry).refused(KernelRefusal.NOT_FOUND);
        rita.get("/v1/people/" + ada).ok();
        assertThat(paul.get("/v1/suppressions").ok().texts("items.id")).isEmpty();
    }

    @Test
    void opensNothingToWhoeverGuesses() {
        nobody.get("/v1/refreshes/guess").refused(KernelRefusal.NOT_FOUND);
        answer("/v1/refreshes/guess", "REMOVE").refused(KernelRefusal.NOT_FOUND);
    }

    private void people(int from, int to) {
        var people = IntStream.range(from, to)
                .mapToObj(n -> Map.of("name", "Many " + n))
                .toList();
        admin.post("/v1/people/batch", Map.of("people", people)).is(207);
    }

    private void makeTheRound() {
        Tenant.runFor(UUID.fromString(admin.get("/v1/organization").ok().id()), null, lapsedEntries::make);
    }

    private void gone(String path) {
        for (int attempt = 0; attempt < 100 && rita.get(path).response().statusCode() == 200; attempt++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        rita.get(path).refused(KernelRefusal.NOT_FOUND);
    }

    private String skipReason() {
        var accepted = new Answer(admin.request()
                        .contentType("text/csv")
                        .body(CONNECTIONS)
                        .post("/v1/imports"))
                .is(202);
        var imported = Imported.finished(admin, accepted.header("Location")).id();
        return admin.get("/v1/imports/" + imported + "/rows").ok().text("items[0].code");
    }

    private Answer answer(String link, String choice) {
        return nobody.post(link, Map.of("choice", choice));
    }

    private String ask(String entry) {
        return rita.post(entry + "/refresh").ok().text("link");
    }

    private String entry(String keepUntil) {
        return "/v1/entries/"
                + rita.post(
                                list + "/entries",
                                Map.of(
                                        "personId", ada,
                                        "why", "ADMIRED",
                                        "reason", "Sees far.",
                                        "tier", "STRONG",
                                        "keepUntil", keepUntil))
                        .created()
                        .id();
    }

    private String ada() {
        return admin.post(
                        "/v1/people",
                        Map.of(
                                "name", "Ada Lovelace",
                                "emails", List.of("ada@example.com"),
                                "skills", List.of("Go"),
                                "employments", List.of(Map.of("employer", "Acme", "from", "2020"))))
                .created()
                .id();
    }

    private static String ahead(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }
}
