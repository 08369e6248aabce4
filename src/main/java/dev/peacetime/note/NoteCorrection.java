package dev.peacetime.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that a note says from now on; what it said before stays readable beside it. Who may read it does not change. */
@Schema(description = "All that a note says from now on. Who may read it does not change.")
record NoteCorrection(
        @NotNull @Valid WorkedTogether workedTogether,
        @NotNull Boolean firstHand,
        @Nullable Boolean wouldWorkAgain,
        @Size(max = 20) @Nullable List<@NotNull @Valid NoteAnswer> answers,
        @Size(max = 10) @Nullable List<@NotNull @Valid NoteDisclosure> disclosures,

        @Schema(description = "True to stand by words about what must not decide, after you were shown where they are.")
        @Nullable
        Boolean protectedWordsAnswered) {

    NoteWords words() {
        return new NoteWords(
                workedTogether,
                wouldWorkAgain,
                answers == null ? List.of() : answers,
                disclosures == null ? List.of() : disclosures);
    }
}
