package dev.peacetime.wishlist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Somebody who is wished for.")
record EntryView(
        UUID id,
        UUID wishlistId,
        UUID personId,
        String personName,
        EntryWhy why,
        String reason,
        EntryTier tier,
        EntryStatus status,
        @Nullable WakeWhen wakeWhen,
        @Nullable LocalDate reviewOn,

        @Schema(description = "The last day on which it may be kept.")
        LocalDate keepUntil,

        @Schema(description = "Nothing wakes it before.") @Nullable
        LocalDate snoozedUntil,

        @Schema(description = "When the person was last asked whether they want to be kept in mind.") @Nullable
        Instant askedAt,

        @Nullable NearHire nearHire,

        @Schema(description = "For which role they were hired; shown to those who may see it.") @Nullable
        UUID hiredRoleId,

        @Schema(description = "Who keeps it.") @Nullable UUID ownerId,
        @Schema(description = "The earliest first.") List<EntryStep> history,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static EntryView of(Row row) {
        var nearHire = row.json("near_hire", NearHire.class);
        return new EntryView(
                row.uuid("id"),
                row.uuid("wishlist_id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.constant("why", EntryWhy.class),
                row.text("reason"),
                row.constant("tier", EntryTier.class),
                row.constant("status", EntryStatus.class),
                row.json("wake_when", WakeWhen.class),
                row.maybeDate("review_on"),
                Objects.requireNonNull(row.maybeDate("keep_until")),
                row.maybeDate("snoozed_until"),
                row.maybeInstant("asked_at"),
                nearHire == null ? null : nearHire.forRole(row.maybeUuid("near_hire_role_id")),
                row.maybeUuid("hired_role_id"),
                row.maybeUuid("owner_id"),
                EntryStep.inOrder(row.jsons("history", EntryStep.class), row.jsons("woke_at", Instant.class)),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
