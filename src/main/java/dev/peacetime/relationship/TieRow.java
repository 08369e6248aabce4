package dev.peacetime.relationship;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;

/** What a row of {@link TieQueries#TIES} tells. */
final class TieRow {

    private TieRow() {}

    static Warmth warmth(Row row, Instant now) {
        return warmth(row).apply(now);
    }

    /** How warm it is at a moment that is not known as the row is read. */
    static Function<Instant, Warmth> warmth(Row row) {
        var kept = Cadence.of(row.maybeText("due_ideal"), row.maybeText("due_longest"));
        var cadence = kept == null ? Cadence.USUAL : kept;
        var lastTouch = row.maybeInstant("last_touch");
        var zone = ZoneId.of(row.text("time_zone"));
        return now -> WarmthRules.warmth(lastTouch, cadence, zone, now);
    }

    static StrengthFacts facts(Row row) {
        var begun = row.maybeDate("since_day");
        return new StrengthFacts(
                row.constant("how", TieHow.class),
                row.maybeNumber("strength"),
                row.truth("imported"),
                begun == null
                        ? row.instant("created_at")
                        : begun.atStartOfDay(ZoneOffset.UTC).toInstant(),
                row.maybeInstant("last_touch"),
                Double.parseDouble(row.text("heat")),
                row.maybeInstant("endorsed_at"));
    }

    static WeighedTie weighed(Row row, Instant now) {
        return new WeighedTie(
                row.uuid("id"),
                row.uuid("member_id"),
                row.uuid("person_id"),
                StrengthRules.strength(facts(row), now).value(),
                row.truth("may_be_shown"));
    }
}
