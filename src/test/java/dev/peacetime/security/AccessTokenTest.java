package dev.peacetime.security;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.api.ApiRefusal;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestIssuerResource.class)
class AccessTokenTest {

    private static final Map<String, String> RS256 = Map.of("alg", "RS256", "kid", "rsa");

    private final String subject = UUID.randomUUID().toString();
    private final String mail = subject + "@example.com";

    private TestIssuer issuer;

    @Test
    void knowsAMemberByVerifiedMailAndByIdentityEverAfter() {
        var ada = member(Api.newOrganization(), mail, "MEMBER");
        var other = member(Api.newOrganization(), "other-" + mail, "MEMBER");

        var first = me(Map.of("email", mail.toUpperCase(java.util.Locale.ROOT), "email_verified", true));
        var later = me(Map.of());
        var withAnothersMail = me(Map.of("email", "other-" + mail, "email_verified", true));

        assertThat(List.of(first, later, withAnothersMail))
                .extracting(answer -> answer.ok().text("member.id"))
                .containsOnly(ada.id())
                .doesNotContain(other.id());
    }

    @Test
    void keepsAMemberFromWhoeverGetsTheirMailAddressNext() {
        member(Api.newOrganization(), mail, "MEMBER");
        me(Map.of("email", mail, "email_verified", true)).ok();

        me(Map.of("sub", "next-" + subject, "email", mail, "email_verified", true))
                .refused(SecurityRefusal.MEMBERSHIP_MISSING);
    }

    @Test
    void permitsWhatTheMembersAccessPermits() {
        member(Api.newOrganization(), mail, "MEMBER");
        var ada = Api.with(token(Map.of("email", mail, "email_verified", true)));

        ada.get("/v1/people").ok();
        ada.post("/v1/people", Map.of("name", "Grace")).refused(ApiRefusal.PERMISSION_MISSING);
        ada.get("/v1/api-keys").refused(ApiRefusal.PERMISSION_MISSING);
    }

    @Test
    void takesTokensOfEllipticCurves() {
        member(Api.newOrganization(), mail, "MEMBER");
        var claims = Map.of("sub", subject, "email", mail, "email_verified", true);

        var token = issuer.token(claims, Map.of("alg", "ES256", "kid", "ec", "typ", "at+jwt"), issuer.ec.getPrivate());

        Api.with(token).get("/v1/me").ok();
    }

    @Test
    void takesKeysBesideTokens() {
        var admin = Api.newOrganization();
        var ada = member(admin, mail, "MEMBER");

        me(Map.of("email", mail, "email_verified", true)).ok();

        assertThat(admin.get("/v1/members/" + ada.id()).ok().text("email")).isEqualTo(mail);
        unauthenticated("pt_aaaaaaaa_" + "A".repeat(32));
    }

    @Test
    void refusesTokensThatAreNotForThisServiceNow() {
        member(Api.newOrganization(), mail, "MEMBER");
        me(Map.of("email", mail, "email_verified", true)).ok();
        var now = System.currentTimeMillis() / 1000;

        Stream.of(
                        Map.of("exp", now - 5, "iat", now - 300),
                        Map.of("exp", ""),
                        Map.of("iat", ""),
                        Map.of("iat", now + 200),
                        Map.of("nbf", now + 200),
                        Map.of("sub", ""),
                        Map.of("aud", "https://another.example"),
                        Map.of("aud", ""),
                        Map.of("iss", "https://another.example"),
                        Map.of("iss", ""))
                .forEach(claims -> unauthenticated(token(claims)));
    }

    @Test
    void refusesTokensThatTheIssuerDidNotSign() {
        member(Api.newOrganization(), mail, "MEMBER");
        var claims = Map.of("sub", subject, "email", mail, "email_verified", true);
        var strangers = TestIssuer.pair("RSA", 2048).getPrivate();
        var publicKey = new SecretKeySpec(issuer.rsa.getPublic().getEncoded(), "HmacSHA256");

        unauthenticated(issuer.token(claims, RS256, strangers));
        unauthenticated(issuer.token(claims, Map.of("alg", "RS256", "kid", "unknown"), strangers));
        unauthenticated(issuer.token(claims, Map.of("alg", "HS256", "kid", "rsa"), publicKey));
        unauthenticated(issuer.token(claims, Map.of("alg", "none"), null));
        unauthenticated(issuer.token(claims, Map.of("alg", "none", "kid", "rsa"), null));
        unauthenticated(tampered(issuer.token(Map.of(), RS256, issuer.rsa.getPrivate())));
    }

    @Test
    void refusesWhatIsNoToken() {
        Stream.of("garbage", "a.b.c", "..", "eyJhbGciOiJSUzI1NiJ9..", "pt_short", "é")
                .forEach(this::unauthenticated);
    }

    @Test
    void refusesIdAndLogoutTokens() {
        member(Api.newOrganization(), mail, "MEMBER");
        me(Map.of("email", mail, "email_verified", true)).ok();

        unauthenticated(token(Map.of("nonce", "n-0S6_WzA2Mj")));
        unauthenticated(token(Map.of("at_hash", "MTIzNDU2Nzg5MDEyMzQ1Ng")));
        unauthenticated(token(Map.of("typ", "ID")));
        unauthenticated(token(Map.of("token_use", "id")));
        unauthenticated(
                token(Map.of("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))));
        unauthenticated(issuer.token(
                Map.of("sub", subject),
                Map.of("alg", "RS256", "kid", "rsa", "typ", "logout+jwt"),
                issuer.rsa.getPrivate()));
    }

    @Test
    void refusesAMailAddressThatIsNotVerified() {
        member(Api.newOrganization(), mail, "MEMBER");

        me(Map.of()).refused(SecurityRefusal.MEMBERSHIP_MISSING);
        me(Map.of("email", mail)).refused(SecurityRefusal.MEMBERSHIP_MISSING);
        me(Map.of("email", mail, "email_verified", false)).refused(SecurityRefusal.MEMBERSHIP_MISSING);
    }

    @Test
    void refusesToGuessWhichOfTwoOrganizationsIsMeant() {
        member(Api.newOrganization(), mail, "MEMBER");
        member(Api.newOrganization(), mail, "ADMIN");

        me(Map.of("email", mail, "email_verified", true)).refused(SecurityRefusal.MEMBERSHIP_AMBIGUOUS);
        me(Map.of()).refused(SecurityRefusal.MEMBERSHIP_MISSING);
    }

    @Test
    void shutsOutADeactivatedMemberWithinFiveSeconds() throws InterruptedException {
        var admin = Api.newOrganization();
        var ada = member(admin, mail, "MEMBER");
        var claims = Map.of("email", mail, "email_verified", true);
        me(claims).ok();

        admin.post("/v1/members/" + ada.id() + "/deactivation").ok();
        for (int wait = 0; wait < 50 && me(claims).response().statusCode() == 200; wait++) {
            Thread.sleep(100);
        }

        me(claims).refused(SecurityRefusal.MEMBERSHIP_MISSING);
    }

    private static Answer member(Api admin, String email, String... access) {
        return admin.post("/v1/members", Map.of("name", "Ada", "email", email, "access", List.of(access)))
                .created();
    }

    private Answer me(Map<String, ?> claims) {
        return Api.with(token(claims)).get("/v1/me");
    }

    private String token(Map<String, ?> claims) {
        var all = new java.util.HashMap<String, Object>(Map.of("sub", subject));
        all.putAll(claims);
        return issuer.token(all);
    }

    private String tampered(String token) {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var others = claims.replace("\"ada\"", "\"" + subject + "\"").getBytes(StandardCharsets.UTF_8);
        return parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(others) + "." + parts[2];
    }

    private void unauthenticated(String bearer) {
        var answer = Api.with(bearer).get("/v1/me").refused(ApiRefusal.UNAUTHENTICATED);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }
}
