package dev.peacetime.interest;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.role.RoleVisibility;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The score in SQL, for lists and wakes that are ordered by it in one statement. Signs about roles that the caller does not
 * see count nothing. It may be selected and ordered by; to filter or refuse by it is against what it is for.
 *
 * {@snippet :
 * var score = InterestScore.of("e.organization_id", "e.person_id");
 * InterestScore.bind(query.selecting(score + " as interest"), caller, clock);
 * }
 */
public final class InterestScore {

    /** The signs of a person, also those of whoever was merged into them, each with what it adds. */
    static final String CONTRIBUTIONS = """
            (select c.id, c.kind, c.at, c.role_id, c.days, c.place,
                round((c.weight * power(0.5, c.days::float8 / %1$d) * power(%2$s::float8, c.place - 1))::numeric, 4) as points
              from (select s.id, s.kind, s.at, s.role_id,
                  case s.kind %3$s end as weight,
                  greatest(0, :interestDay::date - (s.at at time zone 'UTC')::date) as days,
                  row_number() over (partition by s.kind order by s.at desc, s.id desc)::int as place
                from interest_signal s
                where s.organization_id = %%1$s
                  and s.person_id = any (array(select %%2$s union all select x.id from person x
                    where x.organization_id = %%1$s and x.merged_into_id = %%2$s))
                  and %%3$s) c)""".formatted(
                    InterestWeights.HALF_LIFE_DAYS,
                    InterestWeights.REPEAT_FACTOR,
                    Arrays.stream(SignalKind.values())
                            .map(kind -> "when '" + kind + "' then " + InterestWeights.of(kind))
                            .collect(Collectors.joining(" ")));

    /** Who sees the sign {@code s}: whoever sees its role, if it has one. */
    static final String SEEN = """
            (s.role_id is null or exists (select from role r
              where r.organization_id = s.organization_id and r.id = s.role_id and\s""" + RoleVisibility.SQL + "))";

    private InterestScore() {}

    /**
     * An expression of type numeric, never null.
     *
     * @param organization the organization, as the text names it
     * @param person the person, as the text names them
     */
    public static String of(String organization, String person) {
        return "(select coalesce(sum(c.points), 0) from " + contributions(organization, person, SEEN) + " c)";
    }

    /** Binds what the expression asks for: today, and who asks. */
    public static Query bind(Query query, Caller caller, Clock clock) {
        return RoleVisibility.bind(query, caller)
                .bind(
                        "interestDay",
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString());
    }

    static String contributions(String organization, String person, String seen) {
        return CONTRIBUTIONS.formatted(organization, person, seen);
    }
}
