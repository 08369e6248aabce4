package dev.peacetime.introduction;

import dev.peacetime.kernel.Sql;
import dev.peacetime.person.MergeUndone;
import dev.peacetime.person.Merges;
import dev.peacetime.person.PeopleMerged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When two people turn out to be one, introductions to either become introductions to the one; and back. */
@ApplicationScoped
class IntroductionMerges {

    private static final String MOVED = "introduction";

    private final Sql sql;
    private final Merges merges;

    IntroductionMerges(Sql sql, Merges merges) {
        this.sql = sql;
        this.merges = merges;
    }

    void on(@Observes PeopleMerged merged) {
        merges.moved(
                merged.mergeId(),
                MOVED,
                sql.query(IntroductionQueries.MOVE)
                        .bind("winner", merged.winnerId())
                        .bind("loser", merged.loserId())
                        .list(row -> row.uuid("id")));
    }

    void on(@Observes MergeUndone undone) {
        sql.query(IntroductionQueries.MOVE_BACK)
                .bind("winner", undone.winnerId())
                .bind("loser", undone.loserId())
                .bind("ids", merges.movedRows(undone.mergeId(), MOVED))
                .execute();
    }
}
