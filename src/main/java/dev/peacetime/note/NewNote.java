package dev.peacetime.note;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a referee says of the candidate. */
@Schema(description = "What a referee says of the candidate.")
record NewNote(
        @NotNull @Valid WorkedTogether workedTogether,

        @NotNull @Schema(description = "Whether the referee saw it themselves; else it is hearsay, and marked so.")
        Boolean firstHand,

        @Nullable Boolean wouldWorkAgain,
        @Size(max = 20) @Nullable List<@NotNull @Valid NoteAnswer> answers,
        @NotNull NoteTier tier,

        @Size(max = 20) @Schema(description = "With SEALED: the members who may read it, and nobody else.") @Nullable
        List<@NotNull UUID> readerIds,

        @Size(max = 10) @Nullable List<@NotNull @Valid NoteDisclosure> disclosures,

        @Schema(
                description =
                        "True to stand by words about age, health, family, religion, union, origin, sex or politics,"
                                + " after you were shown where they are.")
        @Nullable
        Boolean protectedWordsAnswered) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "a SEALED note names its readers, and only a SEALED note does")
    public boolean isReaderNamedWhereSealed() {
        return tier == null || (tier == NoteTier.SEALED) != readers().isEmpty();
    }

    List<NoteAnswer> said() {
        return answers == null ? List.of() : answers;
    }

    List<UUID> readers() {
        return readerIds == null ? List.of() : readerIds;
    }

    List<NoteDisclosure> disclosed() {
        return disclosures == null ? List.of() : disclosures;
    }
}
