package dev.peacetime.relationship;

/** {@link WarmthRules} in SQL: when a tie {@code t} cools and when it is cold, as days of the calendar of {@code o}. */
final class DueDays {

    /** Asks for {@code own_or_tags} and {@code :now}; gives {@code due}. Without any touch it counts from the tie's own day. */
    static final String SQL = TieQueries.REAL_TOUCH + """

            cross join lateral (
              select real_touch.last_touch, (:now::timestamptz at time zone o.time_zone)::date as today,
                (coalesce(real_touch.last_touch, t.created_at) at time zone o.time_zone)::date as from_day
            ) days
            cross join lateral (
              select days.last_touch, days.today,
                (days.from_day + coalesce(own_or_tags.ideal, 'P90D')::interval)::date as cooling,
                (days.from_day + case
                  when own_or_tags.ideal is null then interval 'P180D'
                  when own_or_tags.longest is null then own_or_tags.ideal::interval
                  else own_or_tags.longest::interval end
                  + case when own_or_tags.ideal is not null and own_or_tags.longest is null
                      then own_or_tags.ideal::interval else interval '0' end)::date as cold
            ) due""";

    private DueDays() {}
}
