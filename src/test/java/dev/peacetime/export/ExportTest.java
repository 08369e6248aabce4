package dev.peacetime.export;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import ezvcard.Ezvcard;
import ezvcard.property.Email;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** People as other systems read them; whoever may not see how to reach somebody does not get it this way either. */
@QuarkusTest
class ExportTest {

    private final Api admin = Api.newOrganization();
    private final Api cora = admin.colleague("Cora", "MEMBER");
    private final String ada = admin.post(
                    "/v1/people",
                    Map.of(
                            "name", "Ada Lovelace",
                            "emails", List.of("ada@example.com"),
                            "phones", List.of("+44 20 7946 0958"),
                            "links", List.of("https://github.com/ada"),
                            "headline", "=cmd|' /C calc'!A0",
                            "location", "London",
                            "skills", List.of("Analysis"),
                            "employments",
                                    List.of(Map.of("employer", "Engines Ltd", "title", "CTO", "from", "2019-03"))))
            .created()
            .id();

    @Test
    void tellsAPersonAsAVCard() {
        var card = Ezvcard.parse(
                        as(admin, "text/vcard", "/v1/people/" + ada).ok().body())
                .first();

        assertThat(card.getFormattedName().getValue()).isEqualTo("Ada Lovelace");
        assertThat(card.getEmails()).extracting(Email::getValue).containsExactly("ada@example.com");
        assertThat(card.getOrganization().getValues()).containsExactly("Engines Ltd");
        assertThat(card.getUid().getValue()).isEqualTo("urn:uuid:" + ada);
        assertThat(as(cora, "text/vcard", "/v1/people/" + ada).ok().body())
                .contains("FN:Ada Lovelace")
                .doesNotContain("EMAIL", "TEL", "ada@example.com", "7946");
    }

    @Test
    void tellsAPersonAsAJsonResume() {
        var resume = as(admin, "application/vnd.jsonresume+json", "/v1/people/" + ada)
                .ok();

        assertThat(resume.text("basics.name")).isEqualTo("Ada Lovelace");
        assertThat(resume.text("basics.email")).isEqualTo("ada@example.com");
        assertThat(resume.texts("work.name")).containsExactly("Engines Ltd");
        assertThat(resume.texts("work.startDate")).containsExactly("2019-03");
        assertThat(as(cora, "application/vnd.jsonresume+json", "/v1/people/" + ada)
                        .ok()
                        .body())
                .contains("Ada Lovelace")
                .doesNotContain("ada@example.com", "7946");
    }

    @Test
    void listsPeopleAsCsvThatNoSpreadsheetRuns() {
        var list = as(admin, "text/csv", "/v1/people?q=Lovelace").ok().body();

        assertThat(list.lines().toList().get(0)).startsWith("id,name,emails,phones,links,headline");
        assertThat(list.lines().toList().get(1))
                .contains(",Ada Lovelace,ada@example.com,'+44 20 7946 0958,https://github.com/ada,'=cmd|");
        assertThat(as(cora, "text/csv", "/v1/people?q=Lovelace").ok().body())
                .contains("Ada Lovelace")
                .doesNotContain("ada@example.com", "7946");
        assertThat(as(admin, "text/csv", "/v1/people?limit=1").ok().header("Link"))
                .contains("rel=\"next\"");
    }

    @Test
    void givesJsonToWhoeverAsksForNothingElse() {
        var json = as(admin, "*/*", "/v1/people/" + ada).ok();
        var card = as(admin, "text/vcard", "/v1/people/" + ada).ok();

        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(card.etag()).isNotEqualTo(json.etag());
        new Answer(admin.request()
                        .accept("text/vcard")
                        .header("If-None-Match", card.etag())
                        .get("/v1/people/" + ada))
                .is(304);
        admin.patch("/v1/people/" + ada, card.etag(), Map.of("headline", "CTO")).ok();
        assertThat(as(admin, "image/png", "/v1/people/" + ada).is(406).text("code"))
                .isEqualTo("NOT_ACCEPTABLE");
    }

    private static Answer as(Api caller, String form, String path) {
        return new Answer(caller.request().accept(form).get(path));
    }
}
