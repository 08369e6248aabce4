package dev.peacetime.wishlist;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        Instant createdAt,
        Instant judgeAt,
        List<String> wishSkillSpellings,
        List<String> wishFamilySpellings,
        List<String> wishLevelSpellings,
        List<String> wishPlaceSpellings,
        boolean wishFromAfar,
        @Nullable Boolean wishRemote,
        @Nullable BigDecimal wishPayMin,
        List<UUID> wishManagerIds,
        @Nullable LocalDate wishNotBefore) {

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
                entry.createdAt,
                entry.createdAt,
                entry.words.skills,
                entry.words.families,
                entry.words.levels,
                entry.words.places,
                entry.words.fromAfar,
                entry.words.remote,
                entry.words.payMin,
                entry.words.managers,
                entry.words.notBefore);
    }
}
