package dev.peacetime.api;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class SunsetTest {

    @Test
    void isToldWithEveryAnswer() {
        for (var path : List.of("/trial/leaving", "/trial/leaving?refused=true")) {
            // Past the witness of the contract, in which it does not stand.
            var answer = RestAssured.given()
                    .baseUri(ConfigProvider.getConfig().getValue("test.url", String.class))
                    .get(path);
            assertThat(answer.header("Deprecation")).isEqualTo("@1799971200");
            assertThat(answer.header("Sunset")).isEqualTo("Thu, 15 Jul 2027 00:00:00 GMT");
        }
        var staying = Api.newOrganization().get("/v1/me").ok();
        assertThat(staying.header("Deprecation")).isEqualTo("null");
    }

    @Test
    void standsInTheContract() throws IOException {
        var operation = OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("As it is now.")));
        var method = ResourceMethod.all(Index.of(LeavingResource.class)).get("leaveTrial");

        ContractSunsets.of(operation, method);

        assertThat(operation.getDeprecated()).isTrue();
        assertThat(operation.getExtensions())
                .containsEntry("x-deprecated-since", "2027-01-15")
                .containsEntry("x-sunset", "2027-07-15");
        assertThat(operation.getResponses().getAPIResponse("200").getHeaders()).containsKeys("Deprecation", "Sunset");
    }

    @Test
    void givesClientsSixMonthsAtLeast() {
        assertThatThrownBy(() -> Sunset.of("2027-01-15", "2027-07-14")).hasMessageContaining("at least six months");
    }
}
