package dev.peacetime.relationship;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.function.Function;

/** How warm the caller's own tie to somebody is, for the statement that tells of them. */
public final class OwnWarmth {

    /** Joins the caller's tie to a person {@code k.person_id}, if there is one. {@code :member} is bound by itself. */
    public static final String SQL = """
            left join lateral (
              select own_or_tags.ideal as due_ideal, own_or_tags.longest as due_longest, o.time_zone, real_touch.last_touch
              from tie t
              join organization o on o.organization_id = t.organization_id
            """ + TieQueries.CADENCE + "\n" + TieQueries.REAL_TOUCH + """

              where t.organization_id = :organization and t.member_id = :member::uuid and t.person_id = k.person_id
            ) own on true""";

    /** What is to be selected of it, for {@link #of}. */
    public static final String COLUMNS = "own.due_ideal, own.due_longest, own.time_zone, own.last_touch";

    private OwnWarmth() {}

    /** How warm it is at a moment; COLD where there is no tie. */
    public static Function<Instant, WarmthState> of(Row row) {
        if (row.maybeText("time_zone") == null) {
            return now -> WarmthState.COLD;
        }
        var tie = TieRow.warmth(row);
        return now -> tie.apply(now).state();
    }
}
