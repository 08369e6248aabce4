package dev.peacetime.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The one page of the service, in which whatever people wrote is shown, runs its own scripts and no others. */
@QuarkusTest
class SwaggerUiTest {

    private static final Pattern INLINE = Pattern.compile("(?s)<script(?: defer)?>(.*?)</script>");

    @Test
    void runsItsOwnScriptsOnly() {
        var page = RestAssured.get("/q/swagger-ui/").then().statusCode(200).extract();
        var hashes = INLINE.matcher(page.asString())
                .results()
                .map(script -> hash(script.group(1)))
                .toList();

        assertThat(hashes).isNotEmpty();
        assertThat(page.header("Content-Security-Policy"))
                .as("application.properties names the scripts by their hashes")
                .startsWith("default-src 'none'; script-src 'self' " + String.join(" ", hashes) + "; ");
    }

    @Test
    void runsNothingElsewhere() {
        RestAssured.get("/v1/people")
                .then()
                .statusCode(401)
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }

    private static String hash(String script) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
