package dev.peacetime.note;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a referee answers: a note, or that they would rather say nothing. */
@Schema(description = "What a referee answers: a note, or that they would rather say nothing.")
record NewAnswer(
        @Valid @Nullable NewNote note,

        @Schema(description = "True to say nothing.") @Nullable
        Boolean decline) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "send either a note or decline, and a note for OPEN or CONFIDENTIAL reading")
    public boolean isEitherNoteOrDecline() {
        return (note == null) == Boolean.TRUE.equals(decline) && (note == null || note.tier() != NoteTier.SEALED);
    }
}
