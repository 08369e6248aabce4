package dev.peacetime.note;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import dev.peacetime.vault.SealedRows;
import dev.peacetime.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What notes say, sealed: as first written, and as corrected since. */
@ApplicationScoped
class NoteWordings implements SealedRows {

    private final Sql sql;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;

    NoteWordings(Sql sql, Vault vault, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    void keep(UUID noteId, int number, NoteWords words) {
        var sealed = vault.seal(written(words), place(noteId, number));
        sql.query(NoteQueries.KEEP_WORDING)
                .bind("note", noteId)
                .bind("number", number)
                .bind("key", sealed.keyId())
                .bind("sealed", sealed.sealed())
                .bind("now", clock.instant())
                .execute();
    }

    /** What a row says that selects {@code id} and {@code wording} beside what the vault needs. */
    NoteWords open(Row row) {
        return read(vault.open(row, place(row.uuid("id"), row.number("wording"))));
    }

    @Override
    public int sealAnew(UUID currentKeyId, int most) {
        var earlier = sql.query(NoteQueries.SEALED_BEFORE)
                .bind("key", currentKeyId)
                .bind("most", most)
                .list(row -> new Opened(row.uuid("id"), row.number("wording"), open(row)));
        earlier.forEach(each -> {
            var sealed = vault.seal(written(each.words), place(each.noteId, each.number));
            sql.query(NoteQueries.SEAL_ANEW)
                    .bind("note", each.noteId)
                    .bind("number", each.number)
                    .bind("key", sealed.keyId())
                    .bind("sealed", sealed.sealed())
                    .execute();
        });
        return earlier.size();
    }

    private record Opened(UUID noteId, int number, NoteWords words) {}

    private static String place(UUID noteId, int number) {
        return "note " + noteId + " wording " + number;
    }

    private String written(NoteWords words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private NoteWords read(String text) {
        try {
            return json.readValue(text, NoteWords.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
