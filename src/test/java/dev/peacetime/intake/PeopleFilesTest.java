package dev.peacetime.intake;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static dev.peacetime.intake.Sender.counts;
import static org.assertj.core.api.Assertions.assertThat;

/** Lists of people as other systems and address books write them. */
@QuarkusTest
class PeopleFilesTest {

    private static final String GREENHOUSE = """
            Candidate ID,First Name,Last Name,Company,Title,Email,Phone,Social Media,Website,Address,Tags,Job,Stage,Status
            57683957,Grace,Hopper,US Navy,Rear Admiral,"grace@example.com (personal), hopper@navy.example (work)",+1 202-456-1111 (mobile),https://www.linkedin.com/in/grace-hopper,https://hopper.example,"New York, NY",cobol,Compiler Lead,Offer,Active
            57683958,Alan,Turing,,,,,,,,,Compiler Lead,Application Review,Rejected
            """;

    private static final String LEVER = """
            Full name,Email,Phone,Headline,Location,Links,Company,Tags,Stage,Sources,Origin,Lever Posting URL
            Ada Lovelace,"ada@example.com,countess@example.com",+44 20 7946 0958,Analyst at Engines,London,"https://github.com/ada, https://ada.example",Engines Ltd,math,New lead,LinkedIn,Sourced,
            """;

    private static final String CARDS = """
            BEGIN:VCARD\r
            VERSION:4.0\r
            FN:Simon Perreault\r
            N:Perreault;Simon;;;ing. jr,M.Sc.\r
            ORG:Viagenie;Research\r
            TITLE:Engineer\r
            ADR;TYPE=work:;Suite D2-630;2875 Laurier;Quebec;QC;G1V 2M2;Canada\r
            TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102\r
            EMAIL;TYPE=work:simon.perreault@viagenie.ca\r
            URL;TYPE=home:http://nomis80.org\r
            SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/simon-perreault\r
            EXPERTISE;LEVEL=expert:protocols\r
            NOTE:Met at the\r
              meeting.\r
            END:VCARD\r
            BEGIN:VCARD
            VERSION:3.0
            N:Müller;Jörg
            FN:
            EMAIL:joerg@example.com
            END:VCARD
            BEGIN:VCARD
            VERSION:4.0
            EMAIL:nobody@example.com
            END:VCARD
            """;

    private final Api admin = Api.newOrganization();
    private final Sender sender = new Sender(admin);

    @Test
    void bringsWhatGreenhouseExports() {
        var over = bring("?format=GREENHOUSE_CSV", GREENHOUSE);

        assertThat(counts(over)).containsExactly(1, 0, 1, 0);
        var grace = person(over, 0);
        assertThat(grace.text("name")).isEqualTo("Grace Hopper");
        assertThat(grace.texts("emails")).containsExactly("grace@example.com", "hopper@navy.example");
        assertThat(grace.texts("phones")).containsExactly("+1 202-456-1111");
        assertThat(grace.texts("links"))
                .containsExactly("https://www.linkedin.com/in/grace-hopper", "https://hopper.example");
        assertThat(grace.text("location")).isEqualTo("New York, NY");
        assertThat(grace.text("headline")).isEqualTo("Rear Admiral at US Navy");
        assertThat(grace.texts("employments.employer")).containsExactly("US Navy");
        assertThat(sender.codes(over.id())).containsExactly("null", "NAME_ONLY");
    }

    @Test
    void bringsWhatLeverExports() {
        var over = bring("?format=LEVER_CSV", LEVER);

        assertThat(counts(over)).containsExactly(1, 0, 0, 0);
        var ada = person(over, 0);
        assertThat(ada.text("name")).isEqualTo("Ada Lovelace");
        assertThat(ada.texts("emails")).containsExactly("ada@example.com", "countess@example.com");
        assertThat(ada.texts("links")).containsExactly("https://github.com/ada", "https://ada.example");
        assertThat(ada.text("headline")).isEqualTo("Analyst at Engines");
        assertThat(ada.texts("employments.employer")).containsExactly("Engines Ltd");
    }

    @Test
    void readsAnyOtherListByItsMapping() {
        var mapping = "{\"name\":\"Wer\",\"emails\":[\"Mail\",\"Mail 2\"],\"employer\":\"Firma\",\"skills\":\"Kann\"}";

        var over = bring(
                "?mapping=" + encoded(mapping),
                "Adressen, Stand Mai\nMail;Wer;Firma;Kann;Mail 2\nada@example.com;Ada Kim;Acme;\"Java, SQL\";a.kim@example.org\n");

        assertThat(over.text("format")).isEqualTo("CSV");
        assertThat(counts(over)).containsExactly(1, 0, 0, 0);
        var ada = person(over, 0);
        assertThat(ada.texts("emails")).containsExactly("ada@example.com", "a.kim@example.org");
        assertThat(ada.texts("skills")).containsExactly("Java", "SQL");
        assertThat(ada.texts("employments.employer")).containsExactly("Acme");
    }

    @Test
    void takesTheMappingAsAPartOfAForm() {
        var sent = new Answer(admin.request()
                .multiPart("file", "list.csv", "Who,At\nAda Kim,ada@example.com\n".getBytes(StandardCharsets.UTF_8))
                .multiPart("mapping", "{\"name\": \"Who\", \"emails\": \"At\"}")
                .post("/v1/imports"));

        assertThat(counts(sender.over(sent))).containsExactly(1, 0, 0, 0);
    }

    @Test
    void saysWhatIsWrongWithAMapping() {
        for (var mapping : List.of("nonsense", "[]", "{\"nam\":\"Who\"}", "{\"emails\":\"Mail\"}", "{\"name\":1}")) {
            sender.send("?mapping=" + encoded(mapping), "text/csv", new byte[] {1})
                    .refused(IntakeRefusal.MAPPING_INVALID);
        }
        sender.send("?format=VCARD&mapping=" + encoded("{\"name\":\"Who\"}"), "text/csv", new byte[] {1})
                .refused(IntakeRefusal.MAPPING_INVALID);

        var missing =
                bring("?mapping=" + encoded("{\"name\":\"Who\",\"emails\":\"Mail\"}"), "Who,E\nAda,a@b.example\n");
        assertThat(missing.text("failure.code")).isEqualTo("COLUMN_MISSING");
        assertThat(missing.text("failure.sentence")).endsWith("(emails)");
        assertThat(bring("?format=CSV", "1,2\n3,4\n").text("failure.code")).isEqualTo("COLUMNS_UNKNOWN");
    }

    @Test
    void tellsWindowsFromUtf8() {
        var rows = "name,emails,employer\nJörg Müller,%s@example.com,Société Générale – Zürich\n";

        for (var encoding : List.of("windows-1252", "UTF-8", "UTF-16")) {
            var over = sender.over(sender.send(
                    "?format=CSV", "text/csv", rows.formatted(encoding).getBytes(Charset.forName(encoding))));

            assertThat(person(over, 0).text("name")).as(encoding).isEqualTo("Jörg Müller");
            assertThat(person(over, 0).texts("employments.employer"))
                    .as(encoding)
                    .containsExactly("Société Générale – Zürich");
        }
    }

    @Test
    void bringsCardsOfEachVersion() {
        var over = sender.over(sender.send("", "text/vcard", CARDS.getBytes(StandardCharsets.UTF_8)));

        assertThat(counts(over)).containsExactly(2, 0, 0, 1);
        assertThat(sender.codes(over.id())).containsExactly("null", "null", "NAME_MISSING");
        var simon = person(over, 0);
        assertThat(simon.text("name")).isEqualTo("Simon Perreault");
        assertThat(simon.texts("emails")).containsExactly("simon.perreault@viagenie.ca");
        assertThat(simon.texts("phones")).containsExactly("+1-418-656-9254");
        assertThat(simon.texts("links"))
                .containsExactly("http://nomis80.org", "https://www.linkedin.com/in/simon-perreault");
        assertThat(simon.text("location")).isEqualTo("Quebec, QC, Canada");
        assertThat(simon.texts("skills")).containsExactly("protocols");
        assertThat(simon.texts("employments.employer")).containsExactly("Viagenie");
        assertThat(person(over, 1).text("name")).isEqualTo("Jörg Müller");
        assertThat(sender.over(sender.send("", "text/vcard", new byte[] {'x'})).text("failure.code"))
                .isEqualTo("NO_CARD");
    }

    @Test
    void judgesListsInADryRunToo() {
        var dry = bring("?format=LEVER_CSV&dryRun=true", LEVER);

        assertThat(counts(dry)).containsExactly(1, 0, 0, 0);
        assertThat(admin.get("/v1/people?q=Lovelace").ok().texts("items.id")).isEmpty();
    }

    @Test
    void putsEverybodyOnTheWishlist() {
        var list = admin.post("/v1/wishlists", Map.of("name", "Some day", "visibility", "ORGANIZATION"))
                .created();
        var ada = admin.post("/v1/people", Map.of("name", "Ada Lovelace", "emails", List.of("ada@example.com")))
                .created();

        var over = bring("?format=LEVER_CSV&wishlistId=" + list.id(), LEVER);
        var again = bring("?format=LEVER_CSV&wishlistId=" + list.id(), LEVER);

        assertThat(counts(over)).containsExactly(0, 1, 0, 0);
        assertThat(counts(again)).containsExactly(0, 0, 1, 0);
        var entries = admin.get("/v1/wishlists/" + list.id() + "/entries").ok();
        assertThat(entries.texts("items.personId")).containsExactly(ada.id());
        assertThat(sender.rows(over.id()).get(0))
                .containsEntry("entryId", entries.texts("items.id").get(0));
        sender.send("?format=LEVER_CSV&wishlistId=" + ada.id(), "text/csv", new byte[] {1})
                .refused(IntakeRefusal.WISHLIST_UNKNOWN);
        new Sender(admin.colleague("Cora", "MEMBER"))
                .send("?format=LEVER_CSV&wishlistId=" + list.id(), "text/csv", new byte[] {1})
                .refused(IntakeRefusal.WISHLIST_UNKNOWN);
    }

    private Answer bring(String query, String file) {
        return sender.over(sender.send(query, "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private Answer person(Answer over, int row) {
        return admin.get("/v1/people/" + sender.rows(over.id()).get(row).get("personId"))
                .ok();
    }

    private static String encoded(String mapping) {
        return URLEncoder.encode(mapping, StandardCharsets.UTF_8);
    }
}
