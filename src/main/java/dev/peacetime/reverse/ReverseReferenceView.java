package dev.peacetime.reverse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "That a candidate may talk with somebody who worked for their future manager. Whom they chose is between"
                        + " the two.")
record ReverseReferenceView(
        UUID id,
        UUID roleId,
        UUID personId,
        UUID managerId,
        UUID requestedById,
        ReverseStatus status,

        @Schema(description = "Shown this once: the path of the page's data at which the candidate chooses.") @Nullable
        String link,

        Instant expiresAt,
        @Nullable Instant chosenAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static ReverseReferenceView of(Row row) {
        return new ReverseReferenceView(
                row.uuid("id"),
                row.uuid("role_id"),
                row.uuid("person_id"),
                row.uuid("manager_id"),
                row.uuid("requested_by_id"),
                row.constant("status", ReverseStatus.class),
                null,
                row.instant("expires_at"),
                row.maybeInstant("chosen_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    ReverseReferenceView opening(@Nullable String path) {
        return new ReverseReferenceView(
                id,
                roleId,
                personId,
                managerId,
                requestedById,
                status,
                path,
                expiresAt,
                chosenAt,
                createdAt,
                updatedAt,
                version);
    }
}
