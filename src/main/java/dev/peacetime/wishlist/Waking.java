package dev.peacetime.wishlist;

import dev.peacetime.kernel.AnnouncedTogether;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds wishes against roles. Each step is one transaction: what woke, who is told, and how far it came. */
@ApplicationScoped
class Waking {

    /** How many wishes that changed one step holds against all roles. */
    private static final int CHANGED_WISHES = 200;

    private static final String PASS = """
            select k.role_id, k.role_version, k.after_id,
              r.status = 'OPEN' and r.wake_version = k.role_version as goes_on
            from waking k
            join role r on r.organization_id = k.organization_id and r.id = k.role_id
            where k.organization_id = :organization and k.id = :waking and k.done_at is null
            for update of k""";

    /** A role that closed wakes nobody; for one that changed again there is another pass. */
    private static final String LEAVE = """
            update waking set done_at = :now
            where organization_id = :organization and id = :waking""";

    private final Sql sql;
    private final Clock clock;
    private final Event<AnnouncedTogether> announce;
    private final WakingSettings settings;

    Waking(Sql sql, Clock clock, Event<AnnouncedTogether> announce, WakingSettings settings) {
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
        this.announce = announce;
    }

    /** Goes on with a pass; says whether there may be more to do. */
    @Transactional
    boolean step(UUID wakingId) {
        var found = sql.query(PASS).bind("waking", wakingId).first(Pass::of);
        if (found.isEmpty()) {
            return false;
        }
        var pass = found.get();
        if (!pass.goesOn()) {
            sql.query(LEAVE)
                    .bind("waking", wakingId)
                    .bind("now", clock.instant())
                    .execute();
            return false;
        }
        tell(bound(WakeJudgement.STEP, settings.step())
                .bind("waking", wakingId)
                .bind("role", pass.roleId())
                .bind("version", pass.version())
                .bind("after", pass.afterId())
                .list(Waking::woken));
        return true;
    }

    /** Holds some of the wishes that changed, or whose day came, against all roles; says whether there may be more of them. */
    @Transactional
    boolean stepThroughChanged() {
        var rows = bound(WakeJudgement.CHANGED, CHANGED_WISHES)
                .list(row -> new Taken(row.uuids("taken"), row.maybeUuid("entry_id") == null ? null : woken(row)));
        tell(rows.stream().flatMap(row -> Stream.ofNullable(row.woken())).toList());
        var taken = rows.stream().findFirst().map(Taken::wishes).orElse(List.of());
        bound(WakeJudgement.REST, 0).bind("taken", taken).execute();
        return !taken.isEmpty();
    }

    private Query bound(String text, int size) {
        var now = clock.instant();
        return sql.query(text)
                .bind("size", size)
                .bind("now", now)
                .bind("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .bind("formula", WakeJudgement.FORMULA);
    }

    private void tell(List<EntryWoken> woken) {
        if (!woken.isEmpty()) {
            announce.fire(new AnnouncedTogether(woken));
        }
    }

    private static EntryWoken woken(Row row) {
        return new EntryWoken(row.uuid("entry_id"), row.uuid("wishlist_id"), row.uuid("role_id"));
    }

    private record Pass(UUID roleId, long version, UUID afterId, boolean goesOn) {

        static Pass of(Row row) {
            return new Pass(
                    row.uuid("role_id"), row.longNumber("role_version"), row.uuid("after_id"), row.truth("goes_on"));
        }
    }

    private record Taken(List<UUID> wishes, @Nullable EntryWoken woken) {}
}
