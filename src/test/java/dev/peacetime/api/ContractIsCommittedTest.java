package dev.peacetime.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is served and what stands in openapi/ is one document. */
@QuarkusTest
class ContractIsCommittedTest {

    private static final Path COMMITTED = Path.of("openapi", "openapi.yaml");

    @Test
    void servesTheCommittedContract() throws IOException {
        var served = RestAssured.get("/q/openapi").asString();

        if (System.getProperty("openapi.write") != null) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(Files.readString(COMMITTED))
                .as(
                        "openapi/openapi.yaml is stale. Write it with"
                                + " `mvn test -Dtest=ContractIsCommittedTest -Dopenapi.write`, and commit it with what changed it.")
                .isEqualTo(served);
    }
}
