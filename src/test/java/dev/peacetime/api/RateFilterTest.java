package dev.peacetime.api;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.intake.IntakeRefusal;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RateFilterTest {

    @Inject
    RateLimits limits;

    private final Api admin = Api.newOrganization();

    @Test
    void tellsEverybodyHowFarTheyMayGo() {
        var answer = admin.get("/v1/people").ok();

        assertThat(answer.header("RateLimit-Policy"))
                .isEqualTo("\"calls\";q=600000;w=60, \"organization-calls\";q=2400000;w=60");
        assertThat(answer.header("RateLimit")).startsWith("\"calls\";r=").contains("\"organization-calls\";r=");
        assertThat(admin.get("/v1/people?q=ada").ok().header("RateLimit-Policy"))
                .startsWith("\"searches\";q=150000");
        assertThat(admin.get("/v1/people/1").is(400).header("RateLimit")).startsWith("\"calls\";r=");
        assertThat(Api.with("").get("/v1/people").is(401).header("RateLimit")).isEqualTo("null");
    }

    @Test
    void turnsAwayWhoCallsTooOftenFromThatAndNobodyElse() {
        var answer = unreadable(admin).refused(IntakeRefusal.FORMAT_REQUIRED);
        for (int at = 0; at < 50 && answer.response().statusCode() != 429; at++) {
            useUpImports();
            answer = unreadable(admin);
        }

        answer.refused(ApiRefusal.RATE_LIMITED);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("RateLimit")).startsWith("\"imports\";r=0;t=");
        admin.get("/v1/imports").ok();
        unreadable(admin.colleague("Bob", "RECRUITER")).refused(IntakeRefusal.FORMAT_REQUIRED);
    }

    /** The next may come in less than half a second again, which a slow machine can miss. */
    private void useUpImports() {
        var key =
                UUID.fromString(admin.get("/v1/api-keys").ok().texts("items.id").get(0));
        for (int at = 0; at < 150; at++) {
            limits.count(RateKind.IMPORTS, key, null);
        }
    }

    private static Answer unreadable(Api caller) {
        return new Answer(caller.request()
                .contentType("application/octet-stream")
                .body(new byte[] {1})
                .post("/v1/imports"));
    }
}
