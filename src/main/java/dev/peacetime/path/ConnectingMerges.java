package dev.peacetime.path;

import dev.peacetime.kernel.Ids;
import dev.peacetime.kernel.Sql;
import dev.peacetime.person.PeopleMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Whoever said no under one of two names has said no under both: a merge closes what either had closed. */
@ApplicationScoped
class ConnectingMerges {

    private static final String CLOSE = """
            insert into connecting (organization_id, id, person_id, open, per_month, topics, version, created_at, updated_at)
            select c.organization_id, :id, :winner, c.open, c.per_month, c.topics, 0, :now, :now
            from connecting c
            where c.organization_id = :organization and c.person_id = :loser
            on conflict (organization_id, person_id)
              do update set open = connecting.open and excluded.open, version = connecting.version + 1""";

    private final Sql sql;
    private final Clock clock;

    ConnectingMerges(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void on(@Observes PeopleMerged merged) {
        sql.query(CLOSE)
                .bind("id", Ids.next())
                .bind("winner", merged.winnerId())
                .bind("loser", merged.loserId())
                .bind("now", clock.instant())
                .execute();
    }
}
