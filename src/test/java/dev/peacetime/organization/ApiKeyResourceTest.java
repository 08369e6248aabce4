package dev.peacetime.organization;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.TestClock;
import dev.peacetime.api.ApiRefusal;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ApiKeyResourceTest {

    private static final Map<String, Object> READER = Map.of("name", "Reader", "permissions", List.of("people:read"));

    private final Api admin = Api.newOrganization();

    @AfterEach
    void comeBack() {
        TestClock.comeBack();
    }

    @Test
    void makesAKeyOfTheFixedShape() {
        var made = admin.post("/v1/api-keys", READER).created();

        assertThat(made.text("key")).matches(KeySecret.SHAPE).startsWith("pt_" + made.text("prefix") + "_");
        Api.with(made.text("key")).get("/v1/people").ok();
    }

    @Test
    void showsAKeyOnce() {
        var made = admin.postOnce("once", "/v1/api-keys", READER).created();

        var again = admin.postOnce("once", "/v1/api-keys", READER).created();

        assertThat(again.id()).isEqualTo(made.id());
        assertThat(again.text("key")).isNull();
        assertThat(admin.get("/v1/api-keys").ok().body()).contains(made.id()).doesNotContain(made.text("key"));
    }

    @Test
    void showsARotatedKeyOnce() {
        var rotation =
                "/v1/api-keys/" + admin.post("/v1/api-keys", READER).created().id() + "/rotation";

        var rotated =
                admin.postOnce("once", rotation, Map.of("overlap", "PT1H")).ok();
        var again = admin.postOnce("once", rotation, Map.of("overlap", "PT1H")).ok();

        assertThat(rotated.text("key")).matches(KeySecret.SHAPE);
        assertThat(again.text("key")).isNull();
        assertThat(again.text("prefix")).isEqualTo(rotated.text("prefix"));
    }

    @Test
    void refusesAWrongSecretBehindARightPrefix() {
        var key = admin.post("/v1/api-keys", READER).created().text("key");

        closed(key.substring(0, 12) + "A".repeat(32));
        closed(key.substring(0, 43));
        closed(key + "A");
        closed(key.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void permitsWhatTheKeyWasGiven() {
        var reader = Api.with(admin.post("/v1/api-keys", READER).created().text("key"));

        assertThat(reader.get("/v1/me").ok().texts("permissions")).containsExactly("people:read");
        reader.get("/v1/people").ok();
        reader.post("/v1/people", Map.of("name", "Ada")).refused(ApiRefusal.PERMISSION_MISSING);
        reader.get("/v1/members").refused(ApiRefusal.PERMISSION_MISSING);
    }

    @Test
    void permitsNoMoreThanItsMemberMay() {
        var bob = admin.colleague("Bob", "MEMBER");

        var key = key(Map.of(
                        "name",
                        "Bob's",
                        "memberId",
                        bob.memberId(),
                        "permissions",
                        List.of("people:read", "people:write")))
                .text("key");

        assertThat(Api.with(key).get("/v1/me").ok().texts("permissions")).containsExactly("people:read");
        Api.with(key).post("/v1/people", Map.of("name", "Ada")).refused(ApiRefusal.PERMISSION_MISSING);
    }

    @Test
    void permitsLessOnceItsMemberMayLess() {
        var rita = admin.colleague("Rita", "RECRUITER");

        admin.patch("/v1/members/" + rita.memberId(), Map.of("access", List.of("MEMBER")))
                .ok();

        assertThat(rita.get("/v1/me").ok().texts("permissions"))
                .containsExactlyInAnyOrderElementsOf(Access.permissionsOf(List.of(Access.MEMBER)));
    }

    @Test
    void givesNobodyMoreThanTheyHaveThemselves() {
        var keeper = Api.with(key(Map.of("name", "Keeper", "permissions", List.of("keys:write", "people:read")))
                .text("key"));
        var adminsKey = admin.get("/v1/api-keys").ok().texts("items.id").get(1);

        keeper.post("/v1/api-keys", READER).created();
        keeper.post("/v1/api-keys", Map.of("name", "More", "permissions", List.of("people:read", "people:write")))
                .refused(OrganizationRefusal.KEY_PERMISSION_NOT_YOURS);
        keeper.post("/v1/api-keys", Map.of("name", "Admin's", "memberId", admin.memberId()))
                .refused(OrganizationRefusal.KEY_PERMISSION_NOT_YOURS);
        keeper.post("/v1/api-keys/" + adminsKey + "/rotation", Map.of("overlap", "PT1H"))
                .refused(OrganizationRefusal.KEY_PERMISSION_NOT_YOURS);
    }

    @Test
    void refusesKeysThatMakeNoSense() {
        admin.post("/v1/api-keys", Map.of("name", "Nothing")).refused(OrganizationRefusal.KEY_NEEDS_PERMISSIONS);
        admin.post("/v1/api-keys", Map.of("name", "All", "permissions", List.of("everything:do")))
                .refused(OrganizationRefusal.KEY_PERMISSION_UNKNOWN);
        admin.post("/v1/api-keys", Map.of("name", "Nobody's", "memberId", UUID.randomUUID()))
                .refused(OrganizationRefusal.KEY_MEMBER_UNKNOWN);
        admin.post("/v1/api-keys", expiring(Duration.ofMinutes(-1))).refused(OrganizationRefusal.KEY_EXPIRY_PAST);
    }

    @Test
    void leavesKeysThatHaveEndedAlone() {
        var revoked = key(READER).id();
        admin.delete("/v1/api-keys/" + revoked).is(204);
        var expired = key(expiring(Duration.ofMinutes(1))).id();
        TestClock.travel(Duration.ofMinutes(2));

        Stream.of(revoked, expired)
                .forEach(id -> admin.post("/v1/api-keys/" + id + "/rotation", Map.of("overlap", "PT0S"))
                        .refused(OrganizationRefusal.KEY_REVOKED));
        admin.delete("/v1/api-keys/" + revoked).is(204);
        admin.delete("/v1/api-keys/" + UUID.randomUUID()).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void opensWithBothSecretsUntilTheOverlapEnds() {
        var made = key(READER);

        var rotated = admin.post("/v1/api-keys/" + made.id() + "/rotation", Map.of("overlap", "PT24H"))
                .ok();

        assertThat(rotated.text("earlierUntil")).isNotNull();
        open(made.text("key"));
        TestClock.travel(Duration.ofHours(23));
        open(made.text("key"));
        open(rotated.text("key"));
    }

    @Test
    void opensNoLongerOnceExpiredRevokedOrRotatedAway() throws InterruptedException {
        var expired = key(expiring(Duration.ofHours(1)));
        var revoked = key(READER);
        var rotated = key(READER);
        var replaced = key(READER);
        var keys = Stream.of(expired, revoked, rotated, replaced)
                .map(key -> key.text("key"))
                .toList();
        keys.forEach(ApiKeyResourceTest::open);

        admin.delete("/v1/api-keys/" + revoked.id()).is(204);
        admin.post("/v1/api-keys/" + replaced.id() + "/rotation", Map.of("overlap", "PT0S"))
                .ok();
        var successor = admin.post("/v1/api-keys/" + rotated.id() + "/rotation", Map.of("overlap", "PT1H"))
                .ok();
        TestClock.travel(Duration.ofHours(2));
        for (int wait = 0; wait < 50 && keys.stream().anyMatch(ApiKeyResourceTest::opens); wait++) {
            Thread.sleep(100);
        }

        keys.forEach(ApiKeyResourceTest::closed);
        open(successor.text("key"));
    }

    private Answer key(Map<String, ?> wanted) {
        return admin.post("/v1/api-keys", wanted).created();
    }

    private static Map<String, Object> expiring(Duration distance) {
        return Map.of(
                "name",
                "Passing",
                "permissions",
                List.of("people:read"),
                "expiresAt",
                Instant.now().plus(distance).toString());
    }

    private static boolean opens(String key) {
        return Api.with(key).get("/v1/me").response().statusCode() == 200;
    }

    private static void open(String key) {
        Api.with(key).get("/v1/me").ok();
    }

    private static void closed(String key) {
        Api.with(key).get("/v1/me").refused(ApiRefusal.UNAUTHENTICATED);
    }
}
