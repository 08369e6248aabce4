package dev.peacetime.note;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a referee said of the candidate. That you read it was written down, with your purpose.")
record NoteView(
        UUID id,
        UUID requestId,

        @Schema(description = "Not said of a CONFIDENTIAL note.") @Nullable
        UUID askId,

        @Schema(
                description =
                        "The member who wrote it; not said of a CONFIDENTIAL note, absent where the referee wrote.")
        @Nullable
        UUID writerId,

        @Schema(description = "Whose words they are; not said of a CONFIDENTIAL note.") @Nullable
        UUID refereeId,

        WorkedTogetherView workedTogether,

        @Schema(description = "Whether whoever said it saw it themselves; else it is hearsay.")
        boolean firstHand,

        @Nullable Boolean wouldWorkAgain,
        List<NoteAnswer> answers,
        NoteTier tier,
        @Nullable List<UUID> readerIds,
        List<NoteDisclosure> disclosures,

        @Schema(description = "Which wording this is; a correction is a further one.")
        int wording,

        @Schema(description = "How many wordings there are; earlier ones are read by their number.")
        int wordings,

        @Schema(description = "Until when it can be read; like all times of a CONFIDENTIAL note, told to the day.")
        Instant expiresAt,

        @Schema(
                description = "Since when the guard has not said CLEAR any more of whoever said it: it was received"
                        + " before, and nobody goes back to them about the candidate. Of a CONFIDENTIAL note: of"
                        + " anybody who may have said it.")
        @Nullable
        Instant shieldedAt,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static NoteView of(Row row, NoteWords words) {
        var tier = row.constant("tier", NoteTier.class);
        return new NoteView(
                row.uuid("id"),
                row.uuid("request_id"),
                row.maybeUuid("ask_id"),
                row.maybeUuid("writer_id"),
                row.maybeUuid("referee_id"),
                WorkedTogetherView.of(words.workedTogether(), tier),
                row.truth("first_hand"),
                words.wouldWorkAgain(),
                words.answers(),
                tier,
                tier == NoteTier.SEALED ? row.uuids("reader_ids") : null,
                words.disclosures(),
                row.number("wording"),
                row.number("wordings"),
                row.instant("expires_at"),
                row.maybeInstant("shielded_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
