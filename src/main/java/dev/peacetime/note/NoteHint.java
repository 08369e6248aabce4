package dev.peacetime.note;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That there is a note to read, and nothing of what it says. */
@Schema(description = "That there is a note to read, and nothing of what it says.")
record NoteHint(
        UUID id,
        UUID requestId,
        NoteTier tier,
        boolean firstHand,

        @Schema(description = "How often it was worded: once, and once more with each correction.")
        int wordings,

        @JsonIgnore String version)
        implements Versioned {

    static NoteHint of(Row row) {
        return new NoteHint(
                row.uuid("id"),
                row.uuid("request_id"),
                row.constant("tier", NoteTier.class),
                row.truth("first_hand"),
                row.number("wordings"),
                row.text("version"));
    }

    static NoteHint of(Note note) {
        return new NoteHint(
                note.id, note.requestId, note.tier, note.firstHand, note.wordings, String.valueOf(note.version));
    }
}
