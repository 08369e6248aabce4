package dev.peacetime.note;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers that come by a link once more because their receipt was lost. They are known by a key of whoever sends them, which
 * nobody else knows, and never by their words: who reads a note could send those by each link, and see by which one there came no
 * further note.
 */
@ApplicationScoped
class SentAnswers {

    private final Sql sql;
    private final NoteWordings wordings;

    SentAnswers(Sql sql, NoteWordings wordings) {
        this.sql = sql;
        this.wordings = wordings;
    }

    /** Whether this note came of that ask before; another one under the same key is refused. */
    boolean has(UUID askId, NewNote note, @Nullable String key) {
        if (key == null) {
            return false;
        }
        if (!key.matches("[!-~]{1,200}")) {
            throw KernelRefusal.IDEMPOTENCY_KEY_INVALID.refused();
        }
        var same = sql.query(NoteQueries.SENT_UNDER)
                .bind("ask", askId)
                .bind("sentUnder", key)
                .list(row -> row.constant("tier", NoteTier.class) == note.tier()
                        && row.truth("first_hand") == note.firstHand()
                        && wordings.open(row).equals(NoteWords.of(note)));
        if (same.contains(false)) {
            throw KernelRefusal.IDEMPOTENCY_MISMATCH.refused();
        }
        return !same.isEmpty();
    }

    void remember(UUID noteId, @Nullable String key) {
        if (key != null) {
            sql.query(NoteQueries.SEND_UNDER)
                    .bind("note", noteId)
                    .bind("sentUnder", key)
                    .executeLater();
        }
    }
}
