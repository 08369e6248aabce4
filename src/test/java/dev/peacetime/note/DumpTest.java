package dev.peacetime.note;

import dev.peacetime.Api;
import dev.peacetime.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import static org.assertj.core.api.Assertions.assertThat;

/** A copy of the whole database tells nothing of what any note says, also while keys are exchanged. */
@QuarkusTest
class DumpTest {

    private static final int NOTES = Integer.getInteger("peacetime.notes", 24);
    private static final List<String> WORDS =
            List.of("Flimmerquast", "Dünkelwurz", "Zwirbelgrund", "Kranzhalter", "Sprottenlicht");

    private final Api admin = Api.newOrganization();
    private final NoteScene scene = NoteScene.of(admin);

    @Test
    void holdsNoWordOfAnyNoteWhileKeysRotate() throws Exception {
        var notes = new ArrayList<String>();
        var writers = Executors.newFixedThreadPool(3);
        String during;
        try {
            var writing = writers.submit((Callable<List<String>>)
                    () -> IntStream.range(0, NOTES).mapToObj(at -> note()).toList());
            var dumping = writers.submit((Callable<String>) DumpTest::dump);
            for (var exchange = 0; exchange < 3; exchange++) {
                exchanged();
            }
            notes.addAll(writing.get());
            during = dumping.get();
        } finally {
            writers.shutdownNow();
        }
        exchanged();

        var dump = dump();

        WORDS.forEach(word -> assertThat(dump + during).doesNotContainIgnoringCase(word));
        assertThat(notes).hasSize(NOTES);
        for (var note : notes) {
            var read = scene.read(note).ok().body();
            assertThat(WORDS).allSatisfy(word -> assertThat(read).contains(word));
        }
    }

    @Test
    void destroysAKeyOnceNothingIsSealedUnderIt() {
        var note = note();
        var first =
                admin.get("/v1/organization/data-keys").ok().texts("items.id").get(0);

        var second = exchanged();

        assertThat(admin.get("/v1/organization/data-keys/" + first).ok().text("status"))
                .isEqualTo("DESTROYED");
        assertThat(admin.get("/v1/organization/data-keys/" + second).ok().text("status"))
                .isEqualTo("CURRENT");
        scene.read(note).ok();
    }

    @Test
    void opensNoWordingThatStandsWhereItWasNotPut() throws SQLException {
        var one = note();
        var other = note();
        var swap =
                "update note_wording w set sealed = o.sealed from note_wording o where w.note_id = '%s' and o.note_id = '%s'";

        Owner.does(swap.formatted(one, other));

        assertThat(scene.read(one).is(500).body()).doesNotContain(WORDS.get(0));
        scene.read(other).ok();
    }

    /** Exchanges the key, and waits until all is sealed anew. */
    private String exchanged() {
        var before = admin.get("/v1/organization/data-keys").ok().texts("items.id");
        var key = admin.post("/v1/organization/data-keys").is(202).id();
        for (var waited = 0; waited < 300; waited++) {
            if (before.stream()
                    .map(id ->
                            admin.get("/v1/organization/data-keys/" + id).ok().text("status"))
                    .allMatch("DESTROYED"::equals)) {
                return key;
            }
            NoteScene.rest();
        }
        throw new AssertionError("the earlier keys are not destroyed: " + before);
    }

    private String note() {
        return scene.note(Map.of(
                        "workedTogether",
                        Map.of("from", "2016", "to", "2019-06", "as", WORDS.get(0)),
                        "firstHand",
                        true,
                        "answers",
                        List.of(Map.of("questionId", "q1", "text", WORDS.get(1) + " und " + WORDS.get(2))),
                        "tier",
                        "OPEN",
                        "disclosures",
                        List.of(
                                Map.of("kind", "MONEY", "text", WORDS.get(3)),
                                Map.of("kind", "OTHER", "text", WORDS.get(4)))))
                .created()
                .id();
    }

    /** Every table as its owner copies it out, bytes as the text that they are. */
    private static String dump() throws SQLException, IOException {
        var dump = new StringWriter();
        try (var connection = Owner.connection();
                var tables = connection
                        .createStatement()
                        .executeQuery("select c.oid::regclass::text from pg_class c"
                                + " where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'")) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            var names = new ArrayList<String>();
            while (tables.next()) {
                names.add(tables.getString(1));
            }
            for (var name : names) {
                copy.copyOut("copy " + name + " to stdout", dump);
                // Scheduled work and kept answers hold bytes, which a copy tells as hexadecimal digits.
                for (var bytes : byteColumns(connection, name)) {
                    copy.copyOut("copy (select encode(%s, 'escape') from %s) to stdout".formatted(bytes, name), dump);
                }
            }
            assertThat(names).contains("note_wording", "outbox", "idempotency", "scheduled_tasks");
        }
        return dump.toString();
    }

    private static List<String> byteColumns(java.sql.Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        try (var statement = connection.prepareStatement("select attname from pg_attribute"
                + " where attrelid = ?::regclass and atttypid = 'bytea'::regtype and not attisdropped")) {
            statement.setString(1, table);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    columns.add(found.getString(1));
                }
            }
        }
        return columns;
    }
}
