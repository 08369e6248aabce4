package dev.peacetime.wishlist;

import dev.peacetime.interest.InterestScore;
import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Keyset;
import dev.peacetime.kernel.Page;
import dev.peacetime.kernel.PageRequest;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.organization.Caller;
import dev.peacetime.role.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Whom roles woke, and why: of roles and lists that the caller sees. */
@ApplicationScoped
class Wakes {

    private static final Keyset BEST_FIRST = Keyset.newestFirst("k.entry_id")
            .after(WakeQueries.INTEREST, "interest", "numeric")
            .after("k.score", "score", "integer")
            .after("(k.outcome = 'WOKEN')", "woken", "boolean");

    private static final Keyset LATEST_FIRST = Keyset.newestFirst("k.role_id")
            .after("k.role_version", "role_version", "bigint")
            .after("k.judged_at", "judged_at", "timestamptz");

    private final Sql sql;
    private final Caller caller;
    private final Roles roles;
    private final WishlistEntries entries;
    private final Clock clock;

    Wakes(Sql sql, Caller caller, Roles roles, WishlistEntries entries, Clock clock) {
        this.clock = clock;
        this.sql = sql;
        this.caller = caller;
        this.roles = roles;
        this.entries = entries;
    }

    Page<WakeView> ofRole(UUID roleId, PageRequest page) {
        return seen(WakeQueries.OF_ROLE)
                .bind("role", roleId)
                .page(page, BEST_FIRST, WakeView::of)
                .under(() -> roles.seen(roleId).orElseThrow(KernelRefusal.NOT_FOUND::refused));
    }

    Page<WakeView> ofEntry(UUID entryId, PageRequest page) {
        return seen(WakeQueries.OF_ENTRY)
                .bind("entry", entryId)
                .page(page, LATEST_FIRST, WakeView::of)
                .under(() -> entries.entry(entryId));
    }

    private Query seen(String text) {
        return InterestScore.bind(WishlistVisibility.bind(sql.query(text), caller), caller, clock);
    }
}
