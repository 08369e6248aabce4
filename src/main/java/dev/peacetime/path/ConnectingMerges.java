package dev.peacetime.path;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.MergeUndone;
import dev.peacetime.person.PeopleMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whoever said no under one of two names has said no under both: a merge closes what either had closed. When they are found to
 * be two after all, each has again what they said themselves; what was said while they were one stands.
 */
@ApplicationScoped
class ConnectingMerges {

    /** Of those who were found to be the same, whoever said no goes first. */
    private static final String CLOSE = """
            insert into connecting (organization_id, id, person_id, open, per_month, topics, own, version, created_at,
              updated_at)
            select c.organization_id, :id, :winner, c.open, c.per_month, c.topics, false, 0, :now, :now
            from connecting c
            join person p on p.organization_id = c.organization_id and p.id = c.person_id
            where c.organization_id = :organization
              and (c.person_id = :loser::uuid or :loser::uuid is null and p.merged_into_id = :winner)
            order by c.open, c.created_at, c.id
            limit 1
            on conflict (organization_id, person_id)
              do update set open = connecting.open and excluded.open,
                closed_by_merge = connecting.closed_by_merge or connecting.open and not excluded.open,
                updated_at = excluded.updated_at, version = connecting.version + 1""";

    private static final String OPEN_AGAIN = """
            update connecting set open = true, closed_by_merge = false, updated_at = :now, version = version + 1
            where organization_id = :organization and person_id = :winner and own and closed_by_merge""";

    private static final String FORGET = """
            delete from connecting where organization_id = :organization and person_id = :winner and not own""";

    private final Sql sql;
    private final Clock clock;

    ConnectingMerges(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void on(@Observes PeopleMerged merged) {
        close(merged.winnerId(), merged.loserId());
    }

    /** What others closed who still are the same stays closed. */
    void on(@Observes MergeUndone undone) {
        var winner = undone.winnerId();
        sql.query(FORGET).bind("winner", winner).execute();
        sql.query(OPEN_AGAIN)
                .bind("winner", winner)
                .bind("now", clock.instant())
                .execute();
        close(winner, null);
    }

    private void close(UUID winner, @Nullable UUID loser) {
        sql.query(CLOSE)
                .bind("id", Ids.next())
                .bind("winner", winner)
                .bind("loser", loser)
                .bind("now", clock.instant())
                .execute();
    }
}
