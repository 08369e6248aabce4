package dev.peacetime.intake;

import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static dev.peacetime.intake.Sender.counts;
import static org.assertj.core.api.Assertions.assertThat;

/** Who is known already, and what a file may add. */
@QuarkusTest
class ReceptionTest {

    private static final Map<String, Object> ADA = Map.of(
            "name",
            "Ada Lovelace",
            "links",
            List.of("https://de.linkedin.com/in/Ada"),
            "headline",
            "Countess",
            "employments",
            List.of(Map.of("employer", "Acme Corp", "title", "Engineer", "from", "2019-03")));

    private final Api admin = Api.newOrganization();
    private final Sender sender = new Sender(admin);

    @Test
    void addsWhatIsNewAndOverwritesNothing() {
        var ada = admin.post("/v1/people", ADA).created();

        var over = sender.bring("Augusta,King,linkedin.com/in/ada,ada@example.org,Globex,CTO,\n");

        assertThat(counts(over)).containsExactly(0, 1, 0, 0);
        assertThat(sender.onlyPerson(over.id())).isEqualTo(ada.id());
        var now = admin.get("/v1/people/" + ada.id()).ok();
        assertThat(now.text("name")).isEqualTo("Ada Lovelace");
        assertThat(now.text("headline")).isEqualTo("Countess");
        assertThat(now.texts("emails")).containsExactly("ada@example.org");
        assertThat(now.texts("links")).containsExactly("https://de.linkedin.com/in/Ada");
        assertThat(now.texts("employments.employer")).containsExactlyInAnyOrder("Acme Corp", "Globex");
        assertThat(now.texts("employments.title")).containsExactlyInAnyOrder("Engineer", "CTO");
    }

    @Test
    void hasNothingToAddToAPresentEmploymentUnderAnotherTitle() {
        admin.post("/v1/people", ADA).created();

        var over = sender.bring("Ada,Lovelace,linkedin.com/in/ada,,ACME Corporation,CTO,\n");

        assertThat(counts(over)).containsExactly(0, 0, 1, 0);
        assertThat(sender.codes(over.id())).containsExactly("ALREADY_KNOWN");
    }

    @Test
    void givesNobodyTheAddressOfAnother() {
        var ada = admin.post("/v1/people", ADA).created();
        var grace = admin.post("/v1/people", Map.of("name", "Grace", "emails", List.of("grace@example.org")))
                .created();

        var over = sender.bring("Grace,Hopper,linkedin.com/in/ada,grace@example.org,,,\n");

        assertThat(counts(over)).containsExactly(0, 0, 1, 0);
        assertThat(sender.rows(over.id()).get(0)).containsEntry("personId", grace.id());
        assertThat(admin.get("/v1/imports/" + over.id() + "/rows").ok().texts("items.warnings.code.flatten()"))
                .containsExactly("ADDRESS_NOT_ADDED");
        assertThat(admin.get("/v1/people/" + grace.id()).ok().texts("links")).isEmpty();
        assertThat(admin.get("/v1/people/" + ada.id()).ok().texts("emails")).isEmpty();
    }

    @Test
    void letsNobodyChangeByAFileWhomTheyMayNotChange() {
        var ada = admin.post("/v1/people", ADA).created();
        var bob = new Sender(admin.colleague("Bob", "MEMBER"));

        var over = bob.bring(
                "Ada,Lovelace,linkedin.com/in/ada,bob@example.org,Globex,,\nMei,Li,linkedin.com/in/mei,,,,\n");

        assertThat(counts(over)).containsExactly(1, 0, 1, 0);
        assertThat(bob.rows(over.id()).get(0))
                .containsEntry("code", "ALREADY_KNOWN")
                .doesNotContainKey("personId");
        assertThat(bob.rows(over.id()).get(1))
                .containsEntry("outcome", "CREATED")
                .containsKey("personId");
        assertThat(admin.get("/v1/people/" + ada.id()).ok().texts("emails")).isEmpty();
    }

    @Test
    void tellsNobodyByAFileWhoseAnAddressIs() {
        admin.post("/v1/people", Map.of("name", "Ada Lovelace", "emails", List.of("ada@private.example")))
                .created();
        var bob = new Sender(admin.colleague("Bob", "MEMBER"));

        var over = bob.bring("Anybody,Else,,ada@private.example,,,\n");

        assertThat(bob.rows(over.id()).get(0))
                .containsEntry("code", "ALREADY_KNOWN")
                .doesNotContainKey("personId");
    }

    @Test
    void recognisesWhoHasNoAddressByNameAndPresentEmployer() {
        var rows = "Ada,Kim,,,Acme Corp,CTO,\nADA,KIM,,,\"Acme, Inc.\",,\nAda,Kim,,,Globex,,\n";

        var first = sender.bring(rows);
        var second = sender.bring(rows);

        assertThat(counts(first)).containsExactly(2, 0, 1, 0);
        assertThat(sender.codes(first.id())).containsExactly("null", "DUPLICATE_IN_FILE", "null");
        assertThat(counts(second)).containsExactly(0, 0, 3, 0);
    }

    @Test
    void addsNobodyByANameAlone() {
        var over = sender.bring("Ada,Kim,,,,,\nMei,Li,,,Self-employed,Designer,\n");

        assertThat(counts(over)).containsExactly(0, 0, 2, 0);
        assertThat(sender.codes(over.id())).containsOnly("NAME_ONLY");
    }

    @Test
    void refusesRowsThatNameNobodyAndGoesOn() {
        var over = sender.bring(",,linkedin.com/in/a,,,,\n" + "A".repeat(150) + "," + "B".repeat(150)
                + ",linkedin.com/in/b,,,,\n,,,,,,\nMei,Li,linkedin.com/in/mei,,,,\n");

        assertThat(counts(over)).containsExactly(1, 0, 1, 2);
        assertThat(sender.codes(over.id())).containsExactly("NAME_MISSING", "NAME_TOO_LONG", "EMPTY", "null");
    }
}
