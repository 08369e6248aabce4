package dev.peacetime.person;

import dev.peacetime.kernel.AsJson;
import dev.peacetime.kernel.Query;
import dev.peacetime.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Moves what a person has to whom they were found to be, writes down each row that moved, and moves just these back. */
@ApplicationScoped
class MergeMoves {

    private final Sql sql;
    private final Clock clock;

    MergeMoves(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void move(PersonMerge merge, Gain gain) {
        MergeQueries.MOVES.forEach(
                move -> between(merge, move).bind("now", clock.instant()).execute());
        between(merge, MergeQueries.MOVE_WAYS).execute();
        between(merge, MergeQueries.GAINED).bind("gain", new AsJson(gain)).execute();
    }

    void moveBack(PersonMerge merge) {
        MergeQueries.MOVES_BACK.forEach(
                move -> between(merge, move).bind("now", clock.instant()).execute());
        between(merge, MergeQueries.MOVE_WAYS_BACK).execute();
        between(merge, MergeQueries.REVIVE_WAYS).execute();
    }

    Gain gain(PersonMerge merge) {
        return sql.query(MergeQueries.GAIN).bind("merge", merge.id).one(row -> row.json("before", Gain.class));
    }

    private Query between(PersonMerge merge, String text) {
        return sql.query(text)
                .bind("merge", merge.id)
                .bind("winner", merge.winnerId)
                .bind("loser", merge.loserId);
    }
}
