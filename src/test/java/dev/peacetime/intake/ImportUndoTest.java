package dev.peacetime.intake;

import dev.peacetime.Answer;
import dev.peacetime.Api;
import dev.peacetime.Owner;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Tenant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static dev.peacetime.intake.Sender.counts;
import static org.assertj.core.api.Assertions.assertThat;

/** What an import made is gone when it is undone; what others touched since stays, and why is told. */
@QuarkusTest
class ImportUndoTest {

    private static final String HEADER = "name,emails,skills,headline,employer\n";

    @Inject
    UndoWork work;

    private final Api admin = Api.newOrganization();
    private final Sender sender = new Sender(admin);

    @Test
    void leavesNothingOfAnUntouchedImport() {
        var list = admin.post("/v1/wishlists", Map.of("name", "Some day", "visibility", "ORGANIZATION"))
                .created();
        var over = bring(
                "&wishlistId=" + list.id(),
                "Ada Kim,ada@example.com,Java,,Acme\nMei Li,mei@example.com,,,Acme\nAda Kim,ada@example.com,SQL,,Globex\n");
        assertThat(counts(over)).containsExactly(2, 1, 0, 0);
        assertThat(admin.get("/v1/employers").ok().texts("items.name")).containsExactlyInAnyOrder("Acme", "Globex");

        var undone = undo(over);

        assertThat(undone.text("status")).isEqualTo("UNDONE");
        assertThat(undone.<Integer>at("takenBack")).isEqualTo(3);
        assertThat(undone.<Integer>at("kept")).isZero();
        assertThat(admin.get("/v1/people").ok().texts("items.name")).containsExactly("Admin");
        assertThat(admin.get("/v1/wishlists/" + list.id() + "/entries").ok().texts("items.id"))
                .isEmpty();
        assertThat(admin.get("/v1/employers").ok().texts("items.name")).isEmpty();
        assertThat(sender.rows(over.id())).extracting(row -> row.get("undo")).containsOnly("TAKEN_BACK");
    }

    @Test
    void keepsWhomOthersTouchedAndSaysWhy() {
        var list = admin.post("/v1/wishlists", Map.of("name", "Some day", "visibility", "ORGANIZATION"))
                .created();
        var over = bring(
                "",
                "Ada Kim,ada@example.com,,,\nMei Li,mei@example.com,,,\nIda Wu,ida@example.com,,,\nEve Ek,eve@example.com,,,\n");
        var rows = sender.rows(over.id());
        admin.patch("/v1/people/" + rows.get(0).get("personId"), Map.of("headline", "CTO"))
                .ok();
        admin.post(
                        "/v1/wishlists/" + list.id() + "/entries",
                        Map.of(
                                "personId",
                                rows.get(1).get("personId"),
                                "why",
                                "ADMIRED",
                                "reason",
                                "Sees far.",
                                "tier",
                                "STRONG"))
                .created();
        admin.post("/v1/people/" + rows.get(2).get("personId") + "/no-contacts", Map.of("domain", "acme.example"))
                .created();

        var undone = undo(over);

        assertThat(undone.<Integer>at("takenBack")).isEqualTo(1);
        assertThat(undone.<Integer>at("kept")).isEqualTo(3);
        assertThat(sender.rows(over.id()))
                .extracting(row -> String.valueOf(row.get("undoCode")))
                .containsExactly("PERSON_TOUCHED", "PERSON_IN_USE", "PERSON_TOUCHED", "null");
        assertThat(admin.get("/v1/people").ok().texts("items.name"))
                .containsExactlyInAnyOrder("Admin", "Ada Kim", "Mei Li", "Ida Wu");
    }

    @Test
    void takesBackWhomOnlyAListThatTheUndoerDoesNotSeeNames() {
        var insider = admin.colleague("Ina", "RECRUITER");
        var over = bring("", "Ada Kim,ada@example.com,,,\nMei Li,mei@example.com,,,\n");
        var ada = String.valueOf(sender.rows(over.id()).get(0).get("personId"));
        var entry = wished(insider, "PRIVATE", ada);

        var undone = undo(over);

        assertThat(undone.<Integer>at("takenBack")).isEqualTo(2);
        assertThat(undone.<Integer>at("kept")).isZero();
        assertThat(sender.rows(over.id())).extracting(row -> row.get("undo")).containsOnly("TAKEN_BACK");
        assertThat(sender.rows(over.id())).noneMatch(row -> row.containsKey("personId"));
        admin.get("/v1/people/" + ada).refused(KernelRefusal.NOT_FOUND);
        assertThat(insider.get("/v1/entries/" + entry).ok().text("personName")).isEqualTo("Ada Kim");
        assertThat(counts(bring("", "Ada Kim,ada@example.com,,,\n"))).containsExactly(1, 0, 0, 0);
    }

    @Test
    void keepsWhomAnythingNamesWhereNobodyUndoesItAnyMore() throws SQLException {
        var insider = admin.colleague("Ina", "RECRUITER");
        var over = bring("", "Ada Kim,ada@example.com,,,\n");
        wished(insider, "PRIVATE", String.valueOf(sender.rows(over.id()).get(0).get("personId")));
        Owner.does("update import set status = 'UNDOING' where id = '" + over.id() + "'");

        var organization = UUID.fromString(admin.get("/v1/organization").ok().id());
        Tenant.runFor(organization, null, () -> work.turn(UUID.fromString(over.id()), () -> false));

        assertThat(sender.rows(over.id()).get(0)).containsEntry("undoCode", "PERSON_IN_USE");
    }

    @Test
    void takesBackWhatKnownPeopleGained() {
        var ada = admin.post(
                        "/v1/people",
                        Map.of("name", "Ada Kim", "emails", List.of("ada@example.com"), "skills", List.of("Java")))
                .created();
        var before = admin.get("/v1/people/" + ada.id()).ok();
        var over = bring("", "Ada Kim,ada@example.com; a.kim@example.org,SQL,CTO,Acme\n");
        assertThat(counts(over)).containsExactly(0, 1, 0, 0);

        var undone = undo(over);

        assertThat(undone.<Integer>at("takenBack")).isEqualTo(1);
        var after = admin.get("/v1/people/" + ada.id()).ok();
        for (var field : List.of("emails", "skills", "employments", "headline")) {
            assertThat(after.text(field)).as(field).isEqualTo(before.text(field));
        }
    }

    @Test
    void keepsOfAGainWhatWasChangedSince() {
        var ada = admin.post("/v1/people", Map.of("name", "Ada Kim", "emails", List.of("ada@example.com")))
                .created();
        var over = bring("", "Ada Kim,ada@example.com,SQL,CTO,\n");
        admin.patch("/v1/people/" + ada.id(), Map.of("headline", "CEO")).ok();

        undo(over);

        assertThat(sender.rows(over.id()).get(0)).containsEntry("undoCode", "GAIN_TOUCHED");
        assertThat(admin.get("/v1/people/" + ada.id()).ok().text("headline")).isEqualTo("CEO");
        assertThat(admin.get("/v1/people/" + ada.id()).ok().texts("skills")).isEmpty();
    }

    @Test
    void refusesToUndoWhatDidNothing() {
        var dry = sender.over(sender.send("?format=CSV&dryRun=true", "text/csv", file("Ada Kim,ada@example.com,,,\n")));

        admin.delete("/v1/imports/" + dry.id()).refused(IntakeRefusal.NOTHING_TO_UNDO);
        Api.newOrganization().delete("/v1/imports/" + dry.id()).refused(KernelRefusal.NOT_FOUND);
    }

    @Test
    void isAnsweredTheSameWhenAskedForTwice() {
        var over = bring("", "Ada Kim,ada@example.com,,,\n");

        undo(over);

        assertThat(admin.delete("/v1/imports/" + over.id()).is(202).text("status"))
                .isEqualTo("UNDONE");
        assertThat(admin.get("/v1/imports/" + over.id()).ok().<Integer>at("takenBack"))
                .isEqualTo(1);
    }

    @Test
    void canBeWatchedUntilItIsOver() {
        var sent = sender.send("?format=CSV", "text/csv", file(people(400)));

        var told = new Answer(admin.request().accept("text/event-stream").get("/v1/imports/" + sent.id()))
                .ok()
                .body();

        assertThat(told.lines().filter(line -> line.startsWith("data:")).toList())
                .isNotEmpty()
                .last()
                .asString()
                .contains("\"status\":\"DONE\"", "\"created\":400");
    }

    private static String wished(Api member, String visibility, String person) {
        var list = member.post("/v1/wishlists", Map.of("name", "Some day", "visibility", visibility))
                .created();
        return member.post(
                        "/v1/wishlists/" + list.id() + "/entries",
                        Map.of("personId", person, "why", "ADMIRED", "reason", "Sees far.", "tier", "STRONG"))
                .created()
                .id();
    }

    private Answer undo(Answer over) {
        admin.delete("/v1/imports/" + over.id()).is(202);
        for (var waits = 0; waits < 1_200; waits++) {
            var now = sender.over(over.id());
            if (now.text("status").equals("UNDONE")) {
                return now;
            }
            sleep();
        }
        throw new AssertionError("the import is not undone");
    }

    private Answer bring(String query, String people) {
        return sender.over(sender.send("?format=CSV" + query, "text/csv", file(people)));
    }

    private static byte[] file(String people) {
        return (HEADER + people).getBytes(StandardCharsets.UTF_8);
    }

    private static String people(int count) {
        var rows = new StringBuilder();
        for (var at = 0; at < count; at++) {
            rows.append("Ada Kim,ada%d@example.com,,,\n".formatted(at));
        }
        return rows.toString();
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
