package dev.peacetime.wishlist;

import dev.peacetime.kernel.Sql;
import dev.peacetime.person.MergeUndone;
import dev.peacetime.person.Merges;
import dev.peacetime.person.PeopleMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/**
 * Whoever is wished for stays so under the id of whom they were merged with. Where both wait on one list, the loser's entry
 * stays the loser's, and is shown beside the winner's.
 */
@ApplicationScoped
class EntriesFollowMerges {

    private static final String RELATION = "wishlist_entry";

    private static final String FOLLOW = """
            update wishlist_entry e
            set person_id = :winner, judge_at = :now, version = e.version + 1, updated_at = :now
            where e.organization_id = :organization and e.person_id = :loser
              and not (e.status in ('WAITING', 'WOKEN', 'IN_TALKS') and exists (select from wishlist_entry o
                where o.organization_id = e.organization_id and o.wishlist_id = e.wishlist_id and o.person_id = :winner
                  and o.status in ('WAITING', 'WOKEN', 'IN_TALKS')))
            returning e.id""";

    private static final String GO_BACK = """
            update wishlist_entry e
            set person_id = :loser, judge_at = :now, version = e.version + 1, updated_at = :now
            where e.organization_id = :organization and e.id = any (:moved::uuid[]) and e.person_id = :winner""";

    private final Sql sql;
    private final Merges merges;
    private final Clock clock;
    private final WakingQueue queue;

    EntriesFollowMerges(Sql sql, Merges merges, Clock clock, WakingQueue queue) {
        this.queue = queue;
        this.sql = sql;
        this.merges = merges;
        this.clock = clock;
    }

    void follow(@Observes PeopleMerged merged) {
        var moved = sql.query(FOLLOW)
                .bind("winner", merged.winnerId())
                .bind("loser", merged.loserId())
                .bind("now", clock.instant())
                .list(row -> row.uuid("id"));
        merges.moved(merged.mergeId(), RELATION, moved);
        queue.entriesChanged();
    }

    void goBack(@Observes MergeUndone undone) {
        sql.query(GO_BACK)
                .bind("moved", merges.movedRows(undone.mergeId(), RELATION))
                .bind("winner", undone.winnerId())
                .bind("loser", undone.loserId())
                .bind("now", clock.instant())
                .execute();
        queue.entriesChanged();
    }
}
