package dev.peacetime.person;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.Owner;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever sees what needs somebody is refused; for all others whoever is removed is gone, whatever needs them. */
@QuarkusTest
class RemovalTest {

    @Inject
    PeopleSetAside round;

    private final Api admin = Api.newOrganization();
    private final Api recruiter = admin.colleague("Rita", "RECRUITER");
    private final Api insider = admin.colleague("Ina", "RECRUITER", "HIRING_MANAGER");

    @Test
    void refusesWhomAnEntryNamesThatTheCallerSees() {
        var ada = added("Ada Kim");
        wished(recruiter, list(recruiter, "ORGANIZATION"), ada);

        recruiter.delete("/v1/people/" + ada).refused(PersonRefusal.PERSON_IN_USE);
        insider.delete("/v1/people/" + ada).refused(PersonRefusal.PERSON_IN_USE);
    }

    @Test
    void refusesWhomAReferralNamesThatTheCallerSees() {
        var ada = added("Ada Kim");
        refer(insider, ada, role(insider, "INTERNAL")).created();

        recruiter.delete("/v1/people/" + ada).refused(PersonRefusal.PERSON_IN_USE);
    }

    @Test
    void refusesWhoIsReferredByTheCallerWhereverThatStands() {
        var ada = added("Ada Kim");
        var role = role(insider, "INTERNAL");
        refer(recruiter, ada, role).created();
        insider.patch("/v1/roles/" + role, Map.of("visibility", "CONFIDENTIAL")).ok();

        recruiter.delete("/v1/people/" + ada).refused(PersonRefusal.PERSON_IN_USE);
    }

    @Test
    void refusesCandidateAndRefereeToThoseWhoHire() {
        var role = role(insider, "CONFIDENTIAL");
        var ada = added("Ada Kim");
        var eve = added("Eve Ek");
        asked(ada, eve, role);

        insider.delete("/v1/people/" + ada).refused(PersonRefusal.PERSON_IN_USE);
        insider.delete("/v1/people/" + eve).refused(PersonRefusal.PERSON_IN_USE);
        recruiter.delete("/v1/people/" + eve).is(204);
    }

    @Test
    void refusesThoseOfWhomAllIsToldToWhoeverWatchesOverExposures() {
        var watching = admin.colleague("Otto", "RECRUITER", "PRIVACY_OFFICER");
        var ada = added("Ada Kim");
        var eve = added("Eve Ek");
        asked(ada, eve, role(insider, "CONFIDENTIAL"));

        watching.delete("/v1/people/" + ada).refused(PersonRefusal.PERSON_IN_USE);
        watching.delete("/v1/people/" + eve).refused(PersonRefusal.PERSON_IN_USE);
        recruiter.delete("/v1/people/" + ada).is(204);
        assertThat(watching.get("/v1/people/" + ada + "/exposures").ok().texts("items.toPersonId"))
                .containsExactly(eve);
    }

    @Test
    void refusesTheCandidateOfAReverseReferenceToWhoeverOfferedIt() {
        var ada = added("Ada Kim");
        var role = insider.post(
                        "/v1/roles",
                        Map.of(
                                "title",
                                "Head",
                                "visibility",
                                "CONFIDENTIAL",
                                "hiringTeam",
                                List.of(Map.of("memberId", insider.memberId(), "part", "HIRING_MANAGER"))))
                .created()
                .id();
        insider.post("/v1/roles/" + role + "/reverse-references", Map.of("personId", ada))
                .created();

        insider.delete("/v1/people/" + ada).refused(PersonRefusal.PERSON_IN_USE);
        recruiter.delete("/v1/people/" + ada).is(204);
    }

    @Test
    void refusesWhomAnIntroductionIsToOnlyToThoseWhoTakePart() {
        var ada = added("Ada Kim");
        var introduction = insider.post(
                        "/v1/introductions",
                        Map.of(
                                "targetId", ada,
                                "connectorId", admin.personId(),
                                "purpose", "To learn.",
                                "blurb", "Ina would like to learn.",
                                "attestation", "Asked them both."))
                .created();

        insider.delete("/v1/people/" + ada).refused(PersonRefusal.PERSON_IN_USE);
        recruiter.delete("/v1/people/" + ada).is(204);
        assertThat(insider.get("/v1/introductions/" + introduction.id()).ok().text("targetName"))
                .isEqualTo("Ada Kim");
    }

    @Test
    void removesWhomOnlyAHiddenEntryNamesForEverybody() {
        var somebody = new HashMap<String, Object>(person("Ada Kim"));
        somebody.put("externalIds", List.of(Map.of("system", "greenhouse", "id", "4711")));
        somebody.put("employments", List.of(Map.of("employer", "Acme", "from", "2020")));
        var ada = recruiter.post("/v1/people", somebody).created();
        var work = ada.text("employments[0].id");
        var entry = wished(insider, list(insider, "PRIVATE"), ada.id());

        recruiter.delete("/v1/people/" + ada.id()).is(204);

        for (var caller : List.of(admin, recruiter, insider)) {
            caller.get("/v1/people/" + ada.id()).refused(KernelRefusal.NOT_FOUND);
            caller.get("/v1/people/" + ada.id() + "/employments").refused(KernelRefusal.NOT_FOUND);
            caller.get("/v1/people/" + ada.id() + "/entries").refused(KernelRefusal.NOT_FOUND);
            caller.delete("/v1/employments/" + work).refused(KernelRefusal.NOT_FOUND);
            caller.delete("/v1/people/" + ada.id()).refused(KernelRefusal.NOT_FOUND);
            assertThat(caller.get("/v1/people?q=kim").ok().texts("items.id")).isEmpty();
            assertThat(caller.get("/v1/people").ok().texts("items.id")).doesNotContain(ada.id());
            refer(caller, ada.id(), role(insider, "INTERNAL")).refused(PersonRefusal.PERSON_UNKNOWN);
        }
        assertThat(insider.get("/v1/entries/" + entry).ok().text("personName")).isEqualTo("Ada Kim");
        assertThat(recruiter.post("/v1/people", somebody).created().id()).isNotEqualTo(ada.id());
    }

    @Test
    void letsWhoeverWasMergedIntoSomebodyGoWithThem() {
        var ada = added("Ada Kim");
        var other = added("Ada Kym");
        recruiter
                .post("/v1/people/" + ada + "/merges", Map.of("otherId", other))
                .created();
        wished(insider, list(insider, "PRIVATE"), ada);

        recruiter.delete("/v1/people/" + ada).is(204);

        recruiter.get("/v1/people/" + other).refused(KernelRefusal.NOT_FOUND);
        insider.get("/v1/people/" + other).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void letsTheGuardStandBeforeWhoeverWasRemoved() {
        var role = role(insider, "CONFIDENTIAL");
        var ada = workingAt("Ada Kim", "Acme");
        var boss = workingAt("Bo Boss", "Acme");
        var listed = workingAt("Lu Listed", "Globex");
        recruiter
                .post("/v1/people/" + ada + "/no-contacts", Map.of("personId", listed))
                .created();
        var request = request(ada, role);

        recruiter.delete("/v1/people/" + ada).is(204);

        assertThat(check(request, boss)).isEqualTo("NO_CONTACT_CURRENT_EMPLOYER");
        assertThat(check(request, listed)).isEqualTo("NO_CONTACT_LISTED");
        var clear = workingAt("Cy Clear", "Initech");
        insider.post("/v1/backchannel-requests/" + request + "/asks", Map.of("refereeId", clear, "via", "MEMBER"))
                .created();
    }

    @Test
    void showsNoLineThatNamesWhoeverWasRemoved() {
        var ada = added("Ada Kim");
        var eve = added("Eve Ek");
        var line = recruiter
                .post("/v1/people/" + ada + "/no-contacts", Map.of("personId", eve))
                .created()
                .id();
        var tie = recruiter
                .post("/v1/people/" + ada + "/declared-ties", Map.of("kind", "KIN", "otherId", eve))
                .created()
                .id();
        wished(insider, list(insider, "PRIVATE"), eve);

        recruiter.delete("/v1/people/" + eve).is(204);

        assertThat(recruiter.get("/v1/people/" + ada + "/no-contacts").ok().texts("items.id"))
                .isEmpty();
        recruiter.delete("/v1/no-contacts/" + line).refused(KernelRefusal.NOT_FOUND);
        assertThat(recruiter.get("/v1/people/" + ada + "/declared-ties").ok().texts("items.id"))
                .isEmpty();
        recruiter.delete("/v1/declared-ties/" + tie).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void deletesForGoodOnceTheLastHiddenThingIsGone() throws SQLException {
        var ada = workingAt("Ada Kim", "Acme");
        var list = list(insider, "PRIVATE");
        var entry = wished(insider, list, ada);
        recruiter.delete("/v1/people/" + ada).is(204);

        makeRound();
        assertThat(kept(ada)).isEqualTo("1");

        insider.post("/v1/entries/" + entry + "/closing", Map.of("reason", "Enough."))
                .ok();
        insider.delete("/v1/wishlists/" + list).is(204);
        makeRound();
        assertThat(kept(ada)).isEqualTo("0");
    }

    @Test
    void letsWhoeverWasRemovedSayNoThemselves() throws SQLException {
        admin.post("/v1/referral-policies", Map.of("candidateConfirms", true)).created();
        var referral = new HashMap<String, Object>(referral(role(insider, "CONFIDENTIAL")));
        referral.put("person", person("Ada Kim"));
        var sent = insider.post("/v1/referrals", referral).created();
        recruiter.delete("/v1/people/" + sent.text("personId")).is(204);

        var token = insider.post("/v1/referrals/" + sent.id() + "/confirmation")
                .ok()
                .text("token");
        Api.with("")
                .post("/v1/referral-confirmations/" + token, Map.of("yes", false))
                .is(204);

        assertThat(kept(sent.text("personId"))).isEqualTo("0");
    }

    @Test
    void answersTheSameHoweverTheHiddenThingAndTheRemovalFollowEachOther() {
        var role = role(insider, "CONFIDENTIAL");
        var referred = new ArrayList<Integer>();
        for (int at = 0; at < 12; at++) {
            var ada = added("Ada Kim");

            var removal = CompletableFuture.supplyAsync(
                    () -> recruiter.delete("/v1/people/" + ada).response().statusCode());
            referred.add(refer(insider, ada, role).response().statusCode());

            assertThat(removal.join()).isEqualTo(204);
            recruiter.get("/v1/people/" + ada).refused(KernelRefusal.NOT_FOUND);
        }
        assertThat(referred).allMatch(status -> status == 201 || status >= 400 && status < 500);
    }

    @Test
    void setsPeopleAsideWithAllThatTheyAre() throws SQLException {
        var function = Owner.text("select pg_get_functiondef('set_people_aside'::regproc)");
        var columns = Owner.text("select string_agg(column_name, ',') from information_schema.columns"
                + " where table_name = 'person' and is_generated = 'NEVER' and column_name <> 'skill_keys'");
        var written = function.substring(function.indexOf("insert into person ("));

        assertThat(List.of(written.substring(written.indexOf('(') + 1, written.indexOf(')'))
                        .split(",\\s*")))
                .contains(columns.split(","));
    }

    private void makeRound() {
        Tenant.runFor(UUID.fromString(admin.get("/v1/organization").ok().id()), null, round::make);
    }

    private static String kept(String person) throws SQLException {
        return Owner.text("select count(*) from person where id = '" + person + "'");
    }

    private String check(String request, String referee) {
        return insider.post("/v1/backchannel-requests/" + request + "/checks", Map.of("refereeId", referee))
                .ok()
                .text("rule");
    }

    private void asked(String candidate, String referee, String role) {
        insider.post(
                        "/v1/backchannel-requests/" + request(candidate, role) + "/asks",
                        Map.of("refereeId", referee, "via", "MEMBER", "attestation", "They never met at work."))
                .created();
    }

    private String request(String candidate, String role) {
        var consent = insider.post(
                        "/v1/people/" + candidate + "/consents",
                        Map.of(
                                "purpose", "BACKCHANNEL",
                                "roleId", role,
                                "givenHow", "WRITTEN",
                                "givenAt", "2026-01-02T03:04:05Z"))
                .created()
                .id();
        return insider.post(
                        "/v1/backchannel-requests", Map.of("personId", candidate, "roleId", role, "consentId", consent))
                .created()
                .id();
    }

    private static Answer refer(Api member, String person, String role) {
        var referral = new HashMap<String, Object>(referral(role));
        referral.put("personId", person);
        return member.post("/v1/referrals", referral);
    }

    private static Map<String, Object> referral(String role) {
        var word = Map.of("relationship", "MANAGED", "text", "Good.", "firstHand", true);
        return Map.of("roleId", role, "endorsement", word);
    }

    private static String role(Api member, String visibility) {
        var id = member.post("/v1/roles", Map.of("title", "Head", "visibility", visibility))
                .created()
                .id();
        member.post("/v1/roles/" + id + "/opening").ok();
        return id;
    }

    private static String list(Api member, String visibility) {
        return member.post("/v1/wishlists", Map.of("name", "Some day", "visibility", visibility))
                .created()
                .id();
    }

    private static String wished(Api member, String list, String person) {
        return member.post(
                        "/v1/wishlists/" + list + "/entries",
                        Map.of("personId", person, "why", "ADMIRED", "reason", "Sees far.", "tier", "STRONG"))
                .created()
                .id();
    }

    private String added(String name) {
        return recruiter.post("/v1/people", person(name)).created().id();
    }

    private String workingAt(String name, String employer) {
        var somebody = new HashMap<String, Object>(person(name));
        somebody.put("employments", List.of(Map.of("employer", employer, "from", "2020")));
        return recruiter.post("/v1/people", somebody).created().id();
    }

    private static Map<String, Object> person(String name) {
        return Map.of("name", name, "emails", List.of(UUID.randomUUID() + "@example.com"));
    }
}
