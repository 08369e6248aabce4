package dev.peacetime.note;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who read a note, when, and what for. */
@Schema(description = "Who read a note, when, and what for.")
record NoteReadView(UUID id, UUID noteId, UUID memberId, String purpose, Instant readAt) {

    static NoteReadView of(Row row) {
        return new NoteReadView(
                row.uuid("id"),
                row.uuid("note_id"),
                row.uuid("member_id"),
                row.text("purpose"),
                row.instant("created_at"));
    }
}
