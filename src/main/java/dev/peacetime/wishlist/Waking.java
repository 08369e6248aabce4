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
        var rows = bound(WakeJudgement.STEP, settings.step())
                .bind("waking", wakingId)
                .list(row -> new Stepped(row.truth("done"), maybeWoken(row)));
        tell(rows.stream().flatMap(row -> Stream.ofNullable(row.woken())).toList());
        return rows.stream().findFirst().map(row -> !row.done()).orElse(false);
    }

    /** Holds some of the wishes that changed, or whose day came, against all roles; says whether there may be more of them. */
    @Transactional
    boolean stepThroughChanged() {
        var rows = bound(WakeJudgement.CHANGED, CHANGED_WISHES)
                .list(row -> new Taken(row.uuids("taken"), maybeWoken(row)));
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

    private static @Nullable EntryWoken maybeWoken(Row row) {
        var entry = row.maybeUuid("entry_id");
        return entry == null ? null : new EntryWoken(entry, row.uuid("wishlist_id"), row.uuid("role_id"));
    }

    private record Stepped(boolean done, @Nullable EntryWoken woken) {}

    private record Taken(List<UUID> wishes, @Nullable EntryWoken woken) {}
}
