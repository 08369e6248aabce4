package dev.peacetime.intake;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.Imported;
import dev.peacetime.kernel.KernelRefusal;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ImportResourceTest {

    private static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n";

    private final Api admin = Api.newOrganization();
    private final Api cora = admin.colleague("Cora", "MEMBER");

    @Test
    void tellsOfEveryRowWhatBecameOfIt() throws IOException {
        var done = Imported.by(cora, "Connections.csv", "text/csv");

        assertThat(done.text("status")).isEqualTo("DONE");
        assertThat(done.<Integer>at("rows")).isEqualTo(60);
        assertThat(done.<Integer>at("created")).isEqualTo(56);
        assertThat(done.<Integer>at("skipped")).isEqualTo(3);
        assertThat(done.<Integer>at("refused")).isEqualTo(1);
        var rows = cora.get("/v1/imports/" + done.id() + "/rows?limit=200").ok();
        assertThat(rows.texts("items.number")).hasSize(60);
        var refused =
                cora.get("/v1/imports/" + done.id() + "/rows?outcome=REFUSED").ok();
        assertThat(refused.texts("items.code")).containsExactly("EMPTY");
        assertThat(refused.texts("items.line")).containsExactly("48");
    }

    @Test
    void createsNobodyOfTheSameFileAgain() throws IOException {
        Imported.by(cora, "Connections.csv", "text/csv");

        var again = Imported.by(admin, "Connections.csv", "text/csv");

        assertThat(again.<Integer>at("created")).isZero();
        assertThat(again.<Integer>at("updated")).isZero();
        assertThat(again.<Integer>at("skipped")).isEqualTo(59);
    }

    @Test
    void knowsSomebodyWithoutAnyAddressByNameAndEmployer() {
        var file = HEADER + "Ada,Lovelace,,,Acme Corp,Engineer,04 Jun 2025\r\n";

        var first = imported(file);
        var again = imported(file + "Ada,Lovelace,,,Globex,Engineer,04 Jun 2025\r\n");

        assertThat(first.<Integer>at("created")).isEqualTo(1);
        assertThat(again.<Integer>at("skipped")).isEqualTo(1);
        assertThat(again.<Integer>at("created")).isEqualTo(1);
    }

    @Test
    void addsWhatIsNewAndOverwritesNothing() {
        imported(HEADER + "Ada,Lovelace,https://www.linkedin.com/in/ada,,Acme,Engineer,04 Jun 2025\r\n");

        var again = imported(
                HEADER + "Ada,King,https://www.linkedin.com/in/ada,ada@example.com,Globex,Countess,04 Jun 2025\r\n");

        assertThat(again.<Integer>at("updated")).isEqualTo(1);
        var ada = admin.get("/v1/people?q=Lovelace").ok();
        assertThat(ada.texts("items[0].employments.employer")).containsExactlyInAnyOrder("Acme", "Globex");
        assertThat(ada.texts("items[0].emails")).containsExactly("ada@example.com");
    }

    @Test
    void onlyJudgesADryRun() {
        var file = HEADER + "Ada,Lovelace,https://www.linkedin.com/in/ada,,Acme,Engineer,04 Jun 2025\r\n";

        var accepted =
                new Answer(admin.request().contentType("text/csv").body(file).post("/v1/imports?dryRun=true")).is(202);
        var judged = Imported.finished(admin, accepted.header("Location"));

        assertThat(judged.<Integer>at("created")).isEqualTo(1);
        assertThat(admin.get("/v1/people?q=Lovelace").ok().texts("items.id")).isEmpty();
    }

    @Test
    void failsAFileThatIsNoneOfConnections() {
        var failed = imported("a,b\r\n1,2\r\n");

        assertThat(failed.text("status")).isEqualTo("FAILED");
        assertThat(failed.text("failure.code")).isEqualTo("NO_HEADER");
    }

    @Test
    void harmsNoRowByAnotherThatWillNotGo() {
        var control = "A\u0001da,Lovelace,https://www.linkedin.com/in/broken,,Acme,Engineer,04 Jun 2025\r\n";

        var done = imported(HEADER + "Grace,Hopper,,grace@example.com,Navy,Admiral,04 Jun 2025\r\n" + control
                + "Linus,Kim,,linus@example.com,Navy,Engineer,04 Jun 2025\r\n");

        assertThat(done.text("status")).isEqualTo("DONE");
        assertThat(done.<Integer>at("done")).isEqualTo(3);
        assertThat(admin.get("/v1/people?q=Grace").ok().texts("items.name")).containsExactly("Grace Hopper");
        assertThat(admin.get("/v1/people?q=Linus").ok().texts("items.name")).containsExactly("Linus Kim");
    }

    @Test
    void takesAResumeWithItsWork() throws IOException {
        var done = Imported.by(admin, "resume-engineer.json", "application/vnd.jsonresume+json");

        assertThat(done.<Integer>at("created")).isEqualTo(1);
        var richard = admin.get("/v1/people?q=Hendriks").ok();
        assertThat(richard.texts("items[0].employments.from")).containsExactly("2013-12-01");
        assertThat(richard.texts("items[0].employments.to")).containsExactly("2014-12-01");
        assertThat(richard.texts("items[0].skills")).contains("HTML", "CSS", "JavaScript");
        assertThat(richard.texts("items[0].links")).hasSize(3);
    }

    @Test
    void takesAnUploadedFile() {
        var file = (HEADER + "Ada,Lovelace,,,Acme,Engineer,04 Jun 2025\r\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        var accepted = new Answer(admin.request()
                        .multiPart("file", "Connections.csv", file, "text/csv")
                        .post("/v1/imports"))
                .is(202);

        assertThat(Imported.finished(admin, accepted.header("Location")).<Integer>at("created"))
                .isEqualTo(1);
        assertThat(accepted.text("fileName")).isEqualTo("Connections.csv");
    }

    @Test
    void repeatsNoUpload() {
        var file = HEADER + "Ada,Lovelace,,,Acme,Engineer,04 Jun 2025\r\n";

        var first = new Answer(admin.request()
                        .header("Idempotency-Key", "k")
                        .contentType("text/csv")
                        .body(file)
                        .post("/v1/imports"))
                .is(202);
        var second = new Answer(admin.request()
                        .header("Idempotency-Key", "k")
                        .contentType("text/csv")
                        .body(file)
                        .post("/v1/imports"))
                .is(202);

        assertThat(second.id()).isEqualTo(first.id());
        new Answer(admin.request()
                        .header("Idempotency-Key", "k")
                        .contentType("text/csv")
                        .body(file + ",")
                        .post("/v1/imports"))
                .refused(KernelRefusal.IDEMPOTENCY_MISMATCH);
    }

    @Test
    void isSeenByWhoBroughtItAndByAdministratorsOnly() {
        var file = HEADER + "Ada,Lovelace,,,Acme,Engineer,04 Jun 2025\r\n";
        var mine = new Answer(cora.request().contentType("text/csv").body(file).post("/v1/imports"))
                .is(202)
                .id();
        Imported.finished(cora, "/v1/imports/" + mine);

        admin.get("/v1/imports/" + mine).ok();
        admin.colleague("Dora", "MEMBER").get("/v1/imports/" + mine).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void refusesWhatItCannotTell() {
        new Answer(admin.request()
                        .contentType("application/octet-stream")
                        .body(new byte[] {1})
                        .post("/v1/imports"))
                .refused(IntakeRefusal.FORMAT_UNKNOWN);
        new Answer(admin.request().contentType("text/csv").body("").post("/v1/imports"))
                .refused(IntakeRefusal.FILE_EMPTY);
    }

    @Test
    void worksThroughManyRows() {
        var row = "Ada%1$d,Lovelace,https://www.linkedin.com/in/ada-%1$d,,Acme %2$d,Engineer,04 Jun 2025\r\n";
        var file = new StringBuilder(HEADER);
        for (int at = 0; at < 1_000; at++) {
            file.append(row.formatted(at, at % 40));
        }

        var done = imported(file.toString());

        assertThat(done.<Integer>at("created")).isEqualTo(1_000);
        assertThat(admin.get("/v1/imports/" + done.id() + "/rows?limit=1").ok().text("next"))
                .isNotNull();
    }

    private Answer imported(String file) {
        var accepted = new Answer(admin.request()
                        .contentType("text/csv; charset=UTF-8")
                        .body(file)
                        .post("/v1/imports"))
                .is(202);
        return Imported.finished(admin, accepted.header("Location"));
    }
}
