package dev.peacetime.intake;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static dev.peacetime.intake.Sender.counts;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ImportResourceTest {

    private final Api admin = Api.newOrganization();
    private final Sender sender = new Sender(admin);

    @Test
    void importsEachConnectionOnceHoweverOftenTheFileIsSent() throws IOException {
        var sent = sender.send("", "text/csv", sample("Connections.csv"));
        assertThat(sent.header("Location")).isEqualTo("/v1/imports/" + sent.id());
        assertThat(sent.text("format")).isEqualTo("LINKEDIN_CONNECTIONS");

        var first = sender.over(sent);
        var second = sender.over(sender.send("", "text/csv", sample("Connections.csv")));

        assertThat(first.text("status")).isEqualTo("DONE");
        assertThat(List.of(first.<Integer>at("rows"), first.<Integer>at("done")))
                .containsExactly(60, 60);
        assertThat(counts(first)).containsExactly(56, 0, 4, 0);
        assertThat(counts(second)).containsExactly(0, 0, 60, 0);
    }

    @Test
    void reportsEveryRow() throws IOException {
        var over = sender.over(sender.send("", "text/csv", sample("Connections.csv")));

        var rows = sender.rows(over.id());
        assertThat(rows).hasSize(60).extracting(row -> row.get("number")).isSorted();
        assertThat(rows.get(0)).containsEntry("line", 5).containsEntry("outcome", "CREATED");
        assertThat(rows.get(43))
                .containsEntry("line", 48)
                .containsEntry("outcome", "SKIPPED")
                .containsEntry("code", "EMPTY");
        assertThat(sender.codes(over.id()).stream().filter("DUPLICATE_IN_FILE"::equals))
                .hasSize(3);
        assertThat(admin.get("/v1/imports/" + over.id() + "/rows?outcome=SKIPPED")
                        .ok()
                        .texts("items.outcome"))
                .hasSize(4)
                .containsOnly("SKIPPED");
        var ada = admin.get("/v1/people/" + rows.get(0).get("personId")).ok();
        assertThat(ada.text("name")).isEqualTo("Ada Nguyen");
        assertThat(ada.text("source")).isEqualTo("IMPORTED");
        assertThat(ada.texts("employments.employer")).containsExactly("Stark & Sons, LLC");
        assertThat(ada.texts("links")).containsExactly("https://www.linkedin.com/in/p7-0");
    }

    @Test
    void importsAResumeAsAPerson() throws IOException {
        var over = sender.over(sender.send("", "application/vnd.jsonresume+json", sample("resume-engineer.json")));
        var again = sender.over(sender.send("?format=JSON_RESUME", "application/json", sample("resume-engineer.json")));

        assertThat(counts(over)).containsExactly(1, 0, 0, 0);
        var richard = admin.get("/v1/people/" + sender.onlyPerson(over.id())).ok();
        assertThat(richard.text("name")).isEqualTo("Richard Hendriks");
        assertThat(richard.text("headline")).isEqualTo("Programmer");
        assertThat(richard.text("location")).isEqualTo("San Francisco, California, US");
        assertThat(richard.text("jurisdiction")).isEqualTo("US");
        assertThat(richard.texts("emails")).containsExactly("richard.hendriks@mail.com");
        assertThat(richard.texts("phones")).containsExactly("(912) 555-4321");
        assertThat(richard.texts("links")).hasSize(3);
        assertThat(richard.texts("skills"))
                .contains("HTML", "CSS", "JavaScript")
                .hasSize(8);
        assertThat(richard.texts("employments.employer")).containsExactly("Pied Piper");
        assertThat(richard.texts("employments.to")).containsExactly("2014-12-01");
        assertThat(counts(again)).containsExactly(0, 0, 1, 0);
        assertThat(sender.codes(again.id())).containsExactly("ALREADY_KNOWN");
    }

    @Test
    void judgesInADryRunAndChangesNobody() throws IOException {
        var dry = sender.over(sender.send("?dryRun=true", "text/csv", sample("Connections.csv")));
        var real = sender.over(sender.send("", "text/csv", sample("Connections.csv")));

        assertThat(dry.text("dryRun")).isEqualTo("true");
        assertThat(counts(dry)).isEqualTo(counts(real)).containsExactly(56, 0, 4, 0);
        assertThat(sender.rows(dry.id())).noneMatch(row -> row.containsKey("personId"));
        assertThat(sender.codes(dry.id())).isEqualTo(sender.codes(real.id()));
    }

    @Test
    void failsAFileThatIsNoneOfItsFormat() {
        var over =
                sender.over(sender.send("?format=LINKEDIN_CONNECTIONS", "application/octet-stream", new byte[] {1, 2}));

        assertThat(over.text("status")).isEqualTo("FAILED");
        assertThat(over.text("failure.code")).isEqualTo("NO_HEADER");
        assertThat(over.text("failure.sentence")).contains("First Name");
        assertThat(sender.rows(over.id())).isEmpty();
    }

    @Test
    void changesNobodyForAFileThatIsRefusedAtItsEnd() {
        var endless = Sender.people(120) + "\"" + "x".repeat(300_000);

        var over = sender.bring(endless);

        assertThat(over.text("failure.code")).isEqualTo("ROW_TOO_LONG");
        assertThat(over.text("failure.sentence")).endsWith("(row 121)");
        assertThat(counts(over)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void takesAnUploadedForm() throws IOException {
        var sent = new Answer(admin.request()
                .multiPart("file", "C:\\exports\\Connections.csv", sample("Connections.csv"), "text/csv")
                .post("/v1/imports"));

        assertThat(sent.is(202).text("fileName")).isEqualTo("Connections.csv");
        assertThat(counts(sender.over(sent))).containsExactly(56, 0, 4, 0);
        new Answer(admin.request().multiPart("other", "text").post("/v1/imports?format=JSON_RESUME"))
                .refused(IntakeRefusal.FILE_REQUIRED);
    }

    @Test
    void refusesWhatItCannotTakeBeforeItTakesIt() {
        sender.send("", "application/octet-stream", new byte[] {1}).refused(IntakeRefusal.FORMAT_REQUIRED);
        sender.send("", "text/csv", new byte[0]).refused(IntakeRefusal.FILE_REQUIRED);
        assertThat(sender.send("?format=XLSX", "text/csv", new byte[] {1})
                        .is(400)
                        .text("code"))
                .isEqualTo("PARAMETER_INVALID");
        assertThat(sender.send("", "text/plain", new byte[] {1}).is(415).text("code"))
                .isEqualTo("MEDIA_TYPE_UNSUPPORTED");
    }

    @Test
    void takesNoMoreThanMayBeHoweverItIsSent() {
        var resume = new Answer(admin.request()
                .contentType("application/vnd.jsonresume+json")
                .body(new Endless(1024 * 1024 + 1))
                .post("/v1/imports"));
        var connections = new Answer(admin.request()
                .contentType("text/csv")
                .body(new Endless(256 * 1024 * 1024 + 1))
                .post("/v1/imports"));

        assertThat(resume.is(413).text("code")).isEqualTo("BODY_TOO_LARGE");
        assertThat(connections.is(413).text("code")).isEqualTo("BODY_TOO_LARGE");
    }

    @Test
    void takesAFileThatIsSentTwiceWithOneKeyOnce() {
        var key = UUID.randomUUID().toString();

        var first = once(key, "Ada,Kim,https://www.linkedin.com/in/ada,,,,\n").is(202);
        var second = once(key, "Ada,Kim,https://www.linkedin.com/in/ada,,,,\n").is(202);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        once(key, "Mei,Li,https://www.linkedin.com/in/mei,,,,\n").refused(KernelRefusal.IDEMPOTENCY_MISMATCH);
    }

    @Test
    void hidesAnImportFromEverybodyButItsSenderAndAdministrators() {
        var ann = admin.colleague("Ann", "RECRUITER");
        var bob = admin.colleague("Bob", "RECRUITER");
        var anns = new Sender(ann).bring(Sender.people(1));

        bob.get("/v1/imports/" + anns.id()).refused(KernelRefusal.NOT_FOUND);
        bob.get("/v1/imports/" + anns.id() + "/rows").refused(KernelRefusal.NOT_FOUND);
        assertThat(bob.get("/v1/imports").ok().texts("items.id")).isEmpty();
        assertThat(ann.get("/v1/imports").ok().texts("items.id")).containsExactly(anns.id());
        assertThat(admin.get("/v1/imports").ok().texts("items.id")).containsExactly(anns.id());
        Api.newOrganization().get("/v1/imports/" + anns.id()).refused(KernelRefusal.NOT_FOUND);
    }

    private Answer once(String key, String connections) {
        return new Answer(admin.request()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body((ConnectionFiles.HEADER + connections).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports"));
    }

    private static byte[] sample(String name) throws IOException {
        try (var in = ImportResourceTest.class.getResourceAsStream("/samples/" + name)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    /** So many bytes of which nobody knows beforehand how many they are. */
    private static final class Endless extends InputStream {
        private int left;

        Endless(int length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = Math.min(left, length);
            Arrays.fill(into, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
