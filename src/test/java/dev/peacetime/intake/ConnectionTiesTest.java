package dev.peacetime.intake;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever brings their connections has ties with them, weak until a real touch. */
@QuarkusTest
class ConnectionTiesTest {

    private static final String ROWS = "Ada,Kim,https://www.linkedin.com/in/ada-kim,,Acme,CTO,04 Jun 2025\n"
            + "Linus,Kim,https://www.linkedin.com/in/linus-kim,,Acme,CTO,\n";

    private final Api admin = Api.newOrganization();
    private final Api cora = admin.colleague("Cora", "MEMBER");

    @Test
    void areTiesOfWhoBroughtThem() {
        new Sender(cora).bring(ROWS);
        new Sender(cora).bring(ROWS);

        var ties = cora.get("/v1/me/ties").ok();
        assertThat(ties.texts("items.personName")).containsExactlyInAnyOrder("Ada Kim", "Linus Kim");
        assertThat(ties.texts("items.how")).containsOnly("CONNECTED");
        assertThat(ties.texts("items.since")).containsExactlyInAnyOrder("2025-06-04", null);
        assertThat(ties.texts("items.warmth.state")).containsOnly("COLD");
        assertThat(ties.texts("items.reckoned.value"))
                .allSatisfy(value -> assertThat(Double.parseDouble(value)).isLessThan(0.11));
        assertThat(admin.get("/v1/me/ties").ok().texts("items.id")).isEmpty();
    }

    @Test
    void areNoneInADryRun() {
        new Sender(cora)
                .over(new Sender(cora)
                        .send(
                                "?dryRun=true",
                                "text/csv",
                                (ConnectionFiles.HEADER + ROWS).getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(cora.get("/v1/me/ties").ok().texts("items.id")).isEmpty();
    }
}
