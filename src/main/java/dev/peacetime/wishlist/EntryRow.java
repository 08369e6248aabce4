package dev.peacetime.wishlist;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new entry as its row, for writing many at once. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record EntryRow(
        UUID id,
        UUID personId,
        EntryWhy why,
        String reason,
        EntryTier tier,
        EntryStatus status,
        @Nullable WakeWhen wakeWhen,
        @Nullable LocalDate reviewOn,
        LocalDate keepUntil,
        @Nullable NearHire nearHire,
        @Nullable UUID nearHireRoleId,
        @Nullable UUID ownerId,
        Instant createdAt) {

    static EntryRow of(WishlistEntry entry) {
        return new EntryRow(
                entry.id,
                entry.personId,
                entry.why,
                entry.reason,
                entry.tier,
                entry.status,
                entry.wakeWhen,
                entry.reviewOn,
                entry.keepUntil,
                entry.nearHire,
                entry.nearHireRoleId,
                entry.ownerId,
                entry.createdAt);
    }
}
