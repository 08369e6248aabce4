package dev.peacetime.guard;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That somebody came to know that a person is considered: who, by whom, by what, for which role. */
@Schema(description = "That somebody came to know that a person is considered: who, by whom, by what, for which role.")
public record ExposureView(
        UUID id,
        UUID personId,
        @Nullable UUID toPersonId,
        @Nullable UUID toMemberId,
        @Nullable UUID byMemberId,
        ExposureAct act,
        @Nullable UUID roleId,

        @Schema(description = "What it happened by: the ask, the introduction.") @Nullable
        UUID causeId,

        @Nullable UUID consentId,
        Instant at) {

    public static ExposureView of(Row row) {
        return new ExposureView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.maybeUuid("to_person_id"),
                row.maybeUuid("to_member_id"),
                row.maybeUuid("by_member_id"),
                row.constant("act", ExposureAct.class),
                row.maybeUuid("role_id"),
                row.maybeUuid("cause_id"),
                row.maybeUuid("consent_id"),
                row.instant("created_at"));
    }
}
