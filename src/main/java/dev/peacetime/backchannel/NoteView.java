package dev.peacetime.backchannel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

        WorkedTogether workedTogether,
        boolean firstHand,
        @Nullable Boolean wouldWorkAgain,
        List<NoteAnswer> answers,
        NoteTier tier,
        @Nullable List<UUID> readerIds,
        List<NoteDisclosure> disclosures,
        @Schema(description = "Until when it can be read.") Instant expiresAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static NoteView of(Row row) {
        var tier = row.constant("tier", NoteTier.class);
        return new NoteView(
                row.uuid("id"),
                row.uuid("request_id"),
                row.maybeUuid("ask_id"),
                row.maybeUuid("writer_id"),
                row.maybeUuid("referee_id"),
                Objects.requireNonNull(row.json("worked_together", WorkedTogether.class)),
                row.truth("first_hand"),
                row.maybeTruth("would_work_again"),
                row.jsons("answers", new TypeReference<>() {}),
                tier,
                tier == NoteTier.SEALED ? row.uuids("reader_ids") : null,
                row.jsons("disclosures", new TypeReference<>() {}),
                row.instant("expires_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
