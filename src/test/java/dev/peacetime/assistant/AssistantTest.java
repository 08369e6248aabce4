package dev.peacetime.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.Contract;
import dev.peacetime.api.ApiRefusal;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.person.PersonRefusal;
import dev.peacetime.referral.ReferralRefusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AssistantTest {

    private static final Map<String, Object> PING = Map.of("jsonrpc", "2.0", "id", 1, "method", "ping");

    @Inject
    Toolbox toolbox;

    private final Api admin = Api.newOrganization();
    private final Api recruiter = admin.colleague("Rita", "RECRUITER");
    private final Api colleague = admin.colleague("Cora", "MEMBER");

    @Test
    void offersToEachWhatTheyMayDo() {
        assertThat(Aide.of(recruiter).tools())
                .containsExactly(
                        "search_people",
                        "get_person",
                        "warm_paths",
                        "list_wishlists",
                        "list_wishlist_entries",
                        "list_roles",
                        "get_role",
                        "my_agenda",
                        "my_referrals",
                        "check_referral",
                        "log_touchpoint");
        assertThat(Aide.of(colleague).tools()).doesNotContain("list_wishlists").contains("check_referral");
        assertThat(new Aide(keyFor("roles:read")).tools()).containsExactly("list_roles", "get_role", "my_agenda");
    }

    /** Each is an operation of the contract, in its words, by its permission; and none is over what was said in confidence. */
    @Test
    void offersOperationsOfTheContract() {
        for (var tool : toolbox.all()) {
            var operation = operation(tool.operationId());
            assertThat(operation.path("description").asText())
                    .startsWith(
                            tool.permission() == null
                                    ? "Needs no permission but to be known."
                                    : "Needs `" + tool.permission() + "`.");
            assertThat(operation.path("tags").toString())
                    .doesNotContain("Backchannel")
                    .doesNotContain("Privacy");
        }
        for (var sheet : Aide.of(admin).sheets()) {
            assertThat(sheet.path("description").asText()).isNotBlank();
            assertThat(sheet.at("/inputSchema/additionalProperties").asBoolean(true))
                    .isFalse();
            assertThat(sheet.toString()).doesNotContain("#/components");
            assertThat(sheet.findValuesAsText("$ref"))
                    .allMatch(ref ->
                            sheet.path("inputSchema").at(ref.substring(1)).isObject());
            assertThat(sheet.at("/annotations/readOnlyHint").asBoolean())
                    .isEqualTo(!sheet.path("name").asText().equals("log_touchpoint"));
        }
    }

    @Test
    void answersNobodyWithoutAKey() {
        var answer = Api.with("").post("/mcp", PING).refused(ApiRefusal.UNAUTHENTICATED);

        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        Api.with("pt_nobodys0_abcdefghijklmnopqrstuvwxyz012345")
                .post("/mcp", PING)
                .refused(ApiRefusal.UNAUTHENTICATED);
    }

    @Test
    void answersNobodyWhoseKeyIsGone() throws InterruptedException {
        var made = admin.post("/v1/api-keys", Map.of("name", "Aide", "memberId", colleague.memberId()))
                .created();
        var aide = new Aide(made.text("key"));
        assertThat(aide.tools()).isNotEmpty();

        admin.delete("/v1/api-keys/" + made.id()).is(204);

        // It is believed for a few seconds more.
        for (int at = 0; at < 100 && aide.sends(PING, Map.of()).statusCode() == 200; at++) {
            Thread.sleep(100);
        }
        new Answer(aide.sends(PING, Map.of("Mcp-Session-Id", "any"))).refused(ApiRefusal.UNAUTHENTICATED);
    }

    @Test
    void doesNothingThatWhoeverItWorksForMayNot() {
        Aide.of(colleague).uses("list_wishlists", Map.of()).refused(ApiRefusal.PERMISSION_MISSING);
        new Aide(keyFor("roles:read")).uses("log_touchpoint", Map.of()).refused(ApiRefusal.PERMISSION_MISSING);
    }

    @Test
    void hiddenIsAbsent() {
        var hidden = role("Successor", "CONFIDENTIAL");
        var shown = role("Engineer", "INTERNAL");
        var aide = Aide.of(colleague);
        var random = UUID.randomUUID().toString();

        var secret = aide.says("tools/call", Map.of("name", "get_role", "arguments", Map.of("roleId", hidden)));
        var nothing = aide.says("tools/call", Map.of("name", "get_role", "arguments", Map.of("roleId", random)));

        assertThat(masked(secret.asString(), hidden)).isEqualTo(masked(nothing.asString(), random));
        assertThat(secret.asString()).contains("NOT_FOUND");
        assertThat(ids(aide.uses("list_roles", Map.of()).ok())).containsExactly(shown);
        assertThat(ids(Aide.of(recruiter).uses("list_roles", Map.of()).ok())).containsExactly(shown, hidden);
    }

    @Test
    void knowsNothingOfAnotherOrganization() {
        var person = person("Ada Lovelace");
        var role = role("Engineer", "PUBLIC");
        var wishlist = recruiter
                .post("/v1/wishlists", Map.of("name", "Some day", "visibility", "ORGANIZATION"))
                .created()
                .id();
        var stranger = Aide.of(Api.newOrganization());

        stranger.uses("get_person", Map.of("personId", person)).refused(KernelRefusal.NOT_FOUND);
        stranger.uses("warm_paths", Map.of("personId", person)).refused(KernelRefusal.NOT_FOUND);
        stranger.uses("get_role", Map.of("roleId", role)).refused(KernelRefusal.NOT_FOUND);
        stranger.uses("list_wishlist_entries", Map.of("wishlistId", wishlist)).refused(KernelRefusal.NOT_FOUND);
        stranger.uses("check_referral", referralOf(person, role)).refused(ReferralRefusal.ROLE_UNKNOWN);
        stranger.uses("log_touchpoint", touchpoint(person)).refused(PersonRefusal.PERSON_UNKNOWN);
        assertThat(stranger.uses("search_people", Map.of("q", "Lovelace")).ok().path("items"))
                .isEmpty();
        assertThat(ids(Aide.of(recruiter)
                        .uses("search_people", Map.of("q", "Lovelace"))
                        .ok()))
                .containsExactly(person);
    }

    @Test
    void tellsWhatTheOperationsTell() {
        var person = person("Ada Lovelace");
        var role = role("Engineer", "INTERNAL");
        var wishlist = recruiter
                .post("/v1/wishlists", Map.of("name", "Some day", "visibility", "ORGANIZATION"))
                .created()
                .id();
        recruiter
                .post(
                        "/v1/wishlists/" + wishlist + "/entries",
                        Map.of("personId", person, "why", "ADMIRED", "reason", "Sees far.", "tier", "STRONG"))
                .created();
        var aide = Aide.of(recruiter);

        same(aide.uses("get_person", Map.of("personId", person)), "/v1/people/" + person);
        same(aide.uses("search_people", Map.of("limit", 5)), "/v1/people?limit=5");
        same(
                aide.uses("warm_paths", Map.of("personId", person, "maxHops", 2)),
                "/v1/people/" + person + "/paths?maxHops=2");
        same(aide.uses("get_role", Map.of("roleId", role)), "/v1/roles/" + role);
        same(aide.uses("list_roles", Map.of("status", "OPEN")), "/v1/roles?status=OPEN");
        same(aide.uses("list_roles", Map.of("status", "CANCELLED")), "/v1/roles?status=CANCELLED");
        same(aide.uses("list_wishlists", Map.of()), "/v1/wishlists");
        same(
                aide.uses("list_wishlist_entries", Map.of("wishlistId", wishlist, "tier", "STRONG")),
                "/v1/wishlists/" + wishlist + "/entries?tier=STRONG");
        same(aide.uses("my_agenda", Map.of()), "/v1/me/agenda");
        same(aide.uses("my_referrals", Map.of()), "/v1/me/referrals");
    }

    @Test
    void pagesThroughListsByItsOwnCursors() {
        var roles = List.of(role("One", "INTERNAL"), role("Two", "INTERNAL"), role("Three", "INTERNAL"));
        var aide = Aide.of(recruiter);

        var first = aide.uses("list_roles", Map.of("limit", 2)).ok();
        var cursor = first.path("next").asText();
        var second =
                aide.uses("list_roles", Map.of("limit", 2, "after", cursor)).ok();

        assertThat(ids(first)).containsExactly(roles.get(2), roles.get(1));
        assertThat(ids(second)).containsExactly(roles.get(0));
        assertThat(second.has("next")).isFalse();
        aide.uses("list_roles", Map.of("after", cursor, "status", "OPEN")).refused(KernelRefusal.CURSOR_INVALID);
        aide.uses("list_wishlists", Map.of("after", cursor)).refused(KernelRefusal.CURSOR_INVALID);
        Aide.of(colleague).uses("list_roles", Map.of("after", cursor)).refused(KernelRefusal.CURSOR_INVALID);
        recruiter.get("/v1/roles?after=" + cursor).refused(KernelRefusal.CURSOR_INVALID);
    }

    @Test
    void showsWhoeverWasMergedAsWhoTheyAreNow() {
        var ada = person("Ada Lovelace");
        var other = person("Ada Lovelase");
        recruiter
                .post("/v1/people/" + ada + "/merges", Map.of("otherId", other))
                .created();

        var shown =
                Aide.of(recruiter).uses("get_person", Map.of("personId", other)).ok();

        assertThat(shown.path("id").asText()).isEqualTo(ada);
    }

    @Test
    void checksAReferralAsItWouldBeDecidedAndSendsNone() {
        var role = role("Engineer", "INTERNAL");
        var referral = referralOf(person("Ada Lovelace"), role);
        var aide = Aide.of(colleague);

        var eligible = aide.uses("check_referral", referral).ok();
        assertThat(eligible.path("eligible").asBoolean()).isTrue();
        assertThat(timeless(eligible)).isEqualTo(timeless(checked(referral)));
        assertThat(ids(aide.uses("my_referrals", Map.of()).ok())).isEmpty();

        colleague.post("/v1/referrals", referral).created();
        var again = aide.uses("check_referral", referral).ok();
        assertThat(again.path("eligible").asBoolean()).isFalse();
        assertThat(timeless(again)).isEqualTo(timeless(checked(referral)));
    }

    @Test
    void writesATouchpointDownOnce() {
        var person = person("Ada Lovelace");
        var aide = Aide.of(colleague);
        var once = new HashMap<>(touchpoint(person));
        once.put("idempotencyKey", "lunch-1");

        var logged = aide.uses("log_touchpoint", once).ok();
        var repeated = aide.uses("log_touchpoint", once).ok();
        once.put("kind", "CALLED");
        aide.uses("log_touchpoint", once).refused(KernelRefusal.IDEMPOTENCY_MISMATCH);

        assertThat(repeated).isEqualTo(logged);
        var kept = colleague.get("/v1/touchpoints").ok();
        assertThat(kept.texts("items.id")).containsExactly(logged.path("id").asText());
        assertThat(kept.texts("items.kind")).containsExactly("MET");
        assertThat(kept.texts("items.personId")).containsExactly(person);
        assertThat(recruiter.get("/v1/touchpoints").ok().texts("items.id")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithArguments() {
        var aide = Aide.of(recruiter);

        assertThat(wrong(aide.uses("get_person", Map.of()).refused(KernelRefusal.VALIDATION_FAILED)))
                .containsExactly("/personId must be given");
        assertThat(wrong(aide.uses("get_person", Map.of("personId", "Ada")).refused(ApiRefusal.BODY_MALFORMED)))
                .containsExactly("/personId must be a UUID");
        assertThat(wrong(aide.uses("list_roles", Map.of("salary", 1, "status", "OPEN"))
                        .refused(KernelRefusal.VALIDATION_FAILED)))
                .containsExactly("/salary is not an argument of this tool");
        assertThat(wrong(aide.uses("list_roles", Map.of("status", "AJAR")).refused(ApiRefusal.BODY_MALFORMED)))
                .containsExactly("/status must be one of [DRAFT, OPEN, ON_HOLD, FILLED, CANCELLED]");
        assertThat(wrong(aide.uses("list_roles", Map.of("limit", 0)).refused(KernelRefusal.VALIDATION_FAILED)))
                .containsExactly("/limit must be greater than or equal to 1");
        assertThat(wrong(aide.uses("list_roles", Map.of("limit", "two")).refused(ApiRefusal.BODY_MALFORMED)))
                .containsExactly("/limit is not of the type that the contract asks for");
        assertThat(wrong(aide.uses("search_people", Map.of("q", "a\u0000b")).refused(ApiRefusal.BODY_MALFORMED)))
                .containsExactly("/q must not contain the NUL character");
        assertThat(wrong(aide.uses("warm_paths", Map.of("personId", UUID.randomUUID(), "start", "us"))
                        .refused(KernelRefusal.VALIDATION_FAILED)))
                .containsExactly("/start must match \"me|team\"");
        assertThat(wrong(aide.uses("log_touchpoint", Map.of("personId", UUID.randomUUID(), "note", 5))
                        .refused(KernelRefusal.VALIDATION_FAILED)))
                .containsExactly(
                        "/kind must be given",
                        "/at must be given",
                        "/initiatedBy must be given",
                        "/help must be given");
        assertThat(wrong(aide.uses("check_referral", Map.of("endorsement", Map.of("text", "Sees far.", "why", 1)))
                        .refused(ApiRefusal.BODY_MALFORMED)))
                .containsExactly("/endorsement/why is not a field that can be sent here");
        aide.uses("log_touchpoint", touchpoint(person("Ada"), "idempotencyKey", ""))
                .refused(KernelRefusal.IDEMPOTENCY_KEY_INVALID);
        aide.uses("log_touchpoint", touchpoint(person("Ada"), "idempotencyKey", 5))
                .refused(ApiRefusal.BODY_MALFORMED);
    }

    @Test
    void takesNullForWhatIsLeftOut() {
        var nothing = new HashMap<String, Object>();
        nothing.put("q", null);
        nothing.put("after", null);

        assertThat(Aide.of(recruiter).uses("search_people", nothing).ok().path("items"))
                .isNotEmpty();
    }

    private String keyFor(String... permissions) {
        return admin.post("/v1/api-keys", Map.of("name", "Aide", "permissions", permissions))
                .created()
                .text("key");
    }

    private String person(String name) {
        return recruiter.post("/v1/people", Map.of("name", name)).created().id();
    }

    private String role(String title, String visibility) {
        var team = List.of(Map.of("memberId", recruiter.memberId(), "part", "RECRUITER"));
        var role = recruiter
                .post("/v1/roles", Map.of("title", title, "visibility", visibility, "hiringTeam", team))
                .created()
                .id();
        recruiter.post("/v1/roles/" + role + "/opening").ok();
        return role;
    }

    private static Map<String, Object> referralOf(String person, String role) {
        return Map.of(
                "personId", person,
                "roleId", role,
                "endorsement", Map.of("relationship", "WORKED_WITH", "text", "Sees far.", "firstHand", true));
    }

    private static Map<String, Object> touchpoint(String person) {
        return Map.of(
                "personId", person,
                "kind", "MET",
                "at", "2026-03-02T12:30:00Z",
                "initiatedBy", "ME",
                "help", "NEITHER");
    }

    private static Map<String, Object> touchpoint(String person, String more, Object value) {
        var all = new HashMap<>(touchpoint(person));
        all.put(more, value);
        return all;
    }

    private JsonNode checked(Map<String, Object> referral) {
        return Aide.read(colleague.post("/v1/referrals/check", referral).ok().body());
    }

    /** What would be owned from now on is owned until a moment later, asked a moment later. */
    private static String timeless(JsonNode check) {
        return check.toString().replaceAll("\"until\":\"[^\"]+", "\"until\":\"");
    }

    private void same(Aide.Said said, String path) {
        assertThat(said.ok()).isEqualTo(Aide.read(recruiter.get(path).ok().body()));
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").findValuesAsText("id");
    }

    private static List<String> wrong(JsonNode problem) {
        assertThat(problem.toString()).doesNotContain("java").doesNotContain("dev.peacetime");
        return StreamSupport.stream(problem.path("violations").spliterator(), false)
                .map(each -> each.path("pointer").asText() + " "
                        + each.path("detail").asText())
                .toList();
    }

    private static String masked(String answer, String id) {
        return answer.replace(id, "ID").replaceAll("requestId\\\\\":\\\\\"[^\"\\\\]+", "requestId");
    }

    private static JsonNode operation(String operationId) {
        return StreamSupport.stream(Contract.served().document().path("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
                .filter(each -> each.path("operationId").asText().equals(operationId))
                .findFirst()
                .orElseThrow();
    }
}
