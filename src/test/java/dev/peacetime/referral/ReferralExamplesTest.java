package dev.peacetime.referral;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the contract shows can be sent as it stands. */
@QuarkusTest
class ReferralExamplesTest {

    private final Api admin = Api.newOrganization();
    private final Map<String, Object> document = RestAssured.given()
            .baseUri(ConfigProvider.getConfig().getValue("test.url", String.class))
            .get("/q/openapi?format=json")
            .path("$");

    @Test
    void workFromTheCheckToTheClosing() {
        admin.post("/v1/referral-policies", example("/v1/referral-policies")).created();
        assertThat(admin.post("/v1/referrals/check", example("/v1/referrals/check"))
                        .ok()
                        .text("eligible"))
                .isEqualTo("true");
        var referral = "/v1/referrals/"
                + admin.colleague("Bob", "MEMBER")
                        .post("/v1/referrals", example("/v1/referrals"))
                        .created()
                        .id();

        admin.post(referral + "/endorsements", example("/v1/referrals/{id}/endorsements"))
                .ok();
        admin.post(referral + "/progress", example("/v1/referrals/{id}/progress"))
                .ok();
        admin.post(referral + "/closing", example("/v1/referrals/{id}/closing")).ok();
    }

    private Object example(String path) {
        var schema = (String)
                at(at(document, "paths", path, "post", "requestBody", "content", "application/json", "schema"), "$ref");
        var examples = at(document, "components", "schemas", schema.replaceAll(".*/", ""), "examples");
        return ((List<?>) examples).get(0);
    }

    private static Object at(Object node, String... steps) {
        var at = node;
        for (var step : steps) {
            at = ((Map<?, ?>) at).get(step);
        }
        return at;
    }
}
