package dev.peacetime;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Answers that were doctored do not get past the witness. */
@QuarkusTest
class ContractWitnessTest {

    private final Api admin = Api.newOrganization();
    private final Response honest = admin.get("/v1/organization").response();

    @Test
    void letsAnHonestAnswerPass() {
        var answer = new ResponseBuilder().clone(honest).build();

        assertThatCode(() -> witness(answer)).doesNotThrowAnyException();
    }

    @Test
    void noticesAStatusThatNobodyPromised() {
        var answer = new ResponseBuilder().clone(honest).setStatusCode(202).build();

        assertThatThrownBy(() -> witness(answer)).hasMessageContaining("undocumented status");
    }

    @Test
    void noticesAMissingField() {
        var answer = new ResponseBuilder()
                .clone(honest)
                .setBody(honest.asString().replace("timeZone", "zone"))
                .build();

        assertThatThrownBy(() -> witness(answer)).hasMessageContaining("timeZone");
    }

    @Test
    void noticesATimeThatIsNone() {
        var answer = new ResponseBuilder()
                .clone(honest)
                .setBody(honest.asString().replaceAll("\"createdAt\":\"[^\"]*\"", "\"createdAt\":\"yesterday\""))
                .build();

        assertThatThrownBy(() -> witness(answer)).hasMessageContaining("date-time");
    }

    @Test
    void noticesAMissingHeader() {
        var answer = new ResponseBuilder()
                .setStatusCode(200)
                .setContentType("application/json")
                .setHeader("X-Request-Id", "1")
                .setBody(honest.asString())
                .build();

        assertThatThrownBy(() -> witness(answer)).hasMessageContaining("header ETag");
    }

    @Test
    void noticesACodeThatNobodyPromised() {
        var refused = Api.with("").get("/v1/organization").response();
        var answer = new ResponseBuilder()
                .clone(refused)
                .setBody(refused.asString().replace("UNAUTHENTICATED", "BORED"))
                .build();

        assertThatThrownBy(() -> witness(answer)).hasMessageContaining("codes of");
    }

    @Test
    void noticesARequestThatTheContractRefuses() {
        var answer = admin.patch("/v1/organization", "{\"name\": \"Acme\"}").response();

        assertThatThrownBy(() -> ContractWitness.witness("PATCH", "/v1/organization", "{\"nom\": \"Acme\"}", answer))
                .hasMessageContaining("was taken");
    }

    private static void witness(Response answer) {
        ContractWitness.witness("GET", "/v1/organization", null, answer);
    }
}
