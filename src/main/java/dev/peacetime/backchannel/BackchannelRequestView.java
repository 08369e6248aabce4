package dev.peacetime.backchannel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "That something shall be learned about a candidate for a role.")
record BackchannelRequestView(
        UUID id,
        UUID personId,
        UUID roleId,

        @Schema(description = "The member who requested it.")
        UUID requestedById,

        List<Question> questions,
        @Nullable UUID consentId,
        @Nullable String purpose,
        HiringStage stage,
        @Nullable CandidateTold candidateTold,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static BackchannelRequestView of(Row row) {
        return new BackchannelRequestView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.uuid("role_id"),
                row.uuid("requested_by_id"),
                row.jsons("questions", Question.class),
                row.maybeUuid("consent_id"),
                row.maybeText("purpose"),
                row.constant("stage", HiringStage.class),
                told(row),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    private static @Nullable CandidateTold told(Row row) {
        var at = row.maybeInstant("candidate_told_at");
        return at == null ? null : new CandidateTold(at, row.uuid("candidate_told_by_id"));
    }
}
