package dev.peacetime.relationship;

import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.MergeUndone;
import dev.peacetime.person.Merges;
import dev.peacetime.person.PeopleMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When two people turn out to be one, what members have with either becomes what they have with the one; and back. */
@ApplicationScoped
class TieMerges {

    /** Where a member has a tie or a word with both, the loser's stays where it is, out of sight, until the merge is undone. */
    private static final String MOVE_ONE = """
            update %1$s t set person_id = :winner, version = t.version + 1, updated_at = :now
            where t.organization_id = :organization and t.person_id = :loser
              and not exists (select from member m
                where m.organization_id = t.organization_id and m.id = t.member_id and m.person_id = :winner)
              and not exists (select from %1$s o
                where o.organization_id = t.organization_id and o.member_id = t.member_id and o.person_id = :winner %2$s)
            returning t.id""";

    private static final String MOVE_BACK = """
            update %s t set person_id = :loser, version = t.version + 1, updated_at = :now
            where t.organization_id = :organization and t.person_id = :winner and t.id = any (:ids::uuid[])""";

    private static final Map<String, String> MOVES = Map.of(
            "tie", MOVE_ONE.formatted("tie", ""),
            "advocacy", MOVE_ONE.formatted("advocacy", ""),
            "touchpoint", MOVE_ONE.formatted("touchpoint", "and o.source_key = t.source_key"));

    private final Sql sql;
    private final Clock clock;
    private final Merges merges;
    private final Ties ties;
    private final Event<TiesWeighed> weighed;

    TieMerges(Sql sql, Clock clock, Merges merges, Ties ties, Event<TiesWeighed> weighed) {
        this.sql = sql;
        this.clock = clock;
        this.merges = merges;
        this.ties = ties;
        this.weighed = weighed;
    }

    void on(@Observes PeopleMerged merged) {
        MOVES.forEach((table, move) -> merges.moved(
                merged.mergeId(),
                table,
                bound(move, merged.winnerId(), merged.loserId()).list(row -> row.uuid("id"))));
        weigh(List.of(merged.winnerId()));
    }

    void on(@Observes MergeUndone undone) {
        MOVES.keySet()
                .forEach(table -> bound(MOVE_BACK.formatted(table), undone.winnerId(), undone.loserId())
                        .bind("ids", merges.movedRows(undone.mergeId(), table))
                        .execute());
        weigh(List.of(undone.winnerId(), undone.loserId()));
    }

    private void weigh(List<UUID> personIds) {
        var now = clock.instant();
        var changed = ties.select()
                .and("(t.person_id = any (:people::uuid[]) or t.member_id in (select m.id from member m"
                        + " where m.organization_id = :organization and m.person_id = any (:people::uuid[])))")
                .bind("people", personIds)
                .list(row -> TieRow.weighed(row, now));
        weighed.fire(new TiesWeighed(changed));
    }

    private Query bound(String text, UUID winner, UUID loser) {
        return sql.query(text).bind("winner", winner).bind("loser", loser).bind("now", clock.instant());
    }
}
