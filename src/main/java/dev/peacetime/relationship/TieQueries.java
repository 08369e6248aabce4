package dev.peacetime.relationship;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The SQL of ties. */
final class TieQueries {

    /** What a touch is worth, by its kind. */
    private static final String WEIGHT = Arrays.stream(TouchpointKind.values())
            .map(kind -> "when '%s' then %s".formatted(kind, kind.weight))
            .collect(Collectors.joining(" ", "case c.kind ", " end"));

    /** The cadence that holds: the tie's own, else the most frequent of its tags'; as {@code own_or_tags}. */
    static final String CADENCE = """
            left join lateral (
              select coalesce(t.ideal, g.ideal) as ideal, case when t.ideal is null then g.longest else t.longest end as longest,
                case when t.ideal is null then g.tag end as tag
              from (select) as one
              left join lateral (
                select c.tag, c.ideal, c.longest from tag_cadence c
                where c.organization_id = t.organization_id and c.member_id = t.member_id and c.tag = any (t.tags)
                order by date '2001-01-01' + c.ideal::interval, c.id
                limit 1) g on true
            ) own_or_tags on true""";

    /** The last real touch between the two, as {@code real_touch}; automatic ones are none. */
    static final String REAL_TOUCH = """
            cross join lateral (
              select max(c.at) as last_touch from touchpoint c
              where c.organization_id = t.organization_id and c.member_id = t.member_id and c.person_id = t.person_id
                and not c.automatic
            ) real_touch""";

    /** The real touches between the two, as {@code touched}; automatic ones are none. */
    private static final String TOUCHED = """
            cross join lateral (
              select max(c.at) as last_touch, count(*) as touches,
                max(c.at) filter (where c.help = 'GAVE') as last_gave, max(c.at) filter (where c.help = 'ASKED') as last_asked,
                coalesce(sum(%s * power(2, least(0, extract(epoch from c.at - :today::timestamptz)) / (86400.0 * %d))), 0) as heat
              from touchpoint c
              where c.organization_id = t.organization_id and c.member_id = t.member_id and c.person_id = t.person_id
                and not c.automatic
            ) touched""".formatted(WEIGHT, StrengthRules.TOUCH_HALF_LIFE_DAYS);

    /** Ends in its where clause; :today is the day's beginning. */
    static final String TIES = """
            select t.id, t.member_id, t.person_id, p.name as person_name, t.how, t.since, t.since_day, t.strength, t.tags, t.note,
              t.shown, coalesce(t.shown, y.ties_shared, true) as may_be_shown, t.imported, t.snoozed_until, t.created_at,
              t.updated_at, own_or_tags.ideal as due_ideal, own_or_tags.longest as due_longest,
              own_or_tags.tag as cadence_tag, o.time_zone, touched.last_touch, touched.last_gave, touched.last_asked,
              touched.heat::double precision as heat, a.updated_at as endorsed_at,
              t.version || '.' || md5(concat_ws('|', :today::text, touched.touches, touched.last_touch, touched.heat, a.version,
                own_or_tags, o.version, p.version)) as version
            from tie t
            join person p on p.organization_id = t.organization_id and p.id = t.person_id
            join organization o on o.organization_id = t.organization_id
            left join relationship_policy y on y.organization_id = t.organization_id
            left join advocacy a
              on a.organization_id = t.organization_id and a.member_id = t.member_id and a.person_id = t.person_id
            """ + CADENCE + "\n" + TOUCHED + """

            where t.organization_id = :organization and p.standing""";

    /** Writes down ties that a member did not have yet, to others than themselves. */
    static final String BEGIN = """
            insert into tie (organization_id, id, member_id, person_id, how, since, since_day, tags, imported, version,
              created_at, updated_at)
            select :organization, b.id::uuid, :owner, b.person_id::uuid, :how, b.since, b.since::date, '{}', :imported, 0,
              :now::timestamptz, :now::timestamptz
            from unnest(:ids::text[], :people::text[], :since::text[]) as b (id, person_id, since)
            where not exists (select from member m
              where m.organization_id = :organization and m.id = :owner and m.person_id = b.person_id::uuid)
            on conflict do nothing
            returning person_id""";

    static final String OVERDUE = """
            select case when due.cold <= due.today then 'TIE_COLD' else 'TIE_COOLING' end as kind,
              due.cooling::timestamp at time zone o.time_zone as due_at, t.id, t.person_id, null::uuid as role_id
            from tie t
            join person p on p.organization_id = t.organization_id and p.id = t.person_id and p.standing
            join organization o on o.organization_id = t.organization_id
            """ + CADENCE + "\n" + DueDays.SQL + """

            where t.organization_id = :organization and t.member_id = :member::uuid and own_or_tags.ideal is not null
              and due.cooling <= due.today and (t.snoozed_until is null or t.snoozed_until <= due.today)""";

    /** Ends in its where clause. Whoever was never in touch is not being lost. */
    static final String LOSING_TOUCH =
            """
            select t.id, t.person_id, p.name as person_name, t.how, t.tags, due.last_touch, due.cooling as due_on, t.created_at,
              coalesce(own_or_tags.ideal, '%s') as due_ideal,
              case when own_or_tags.ideal is null then '%s' else own_or_tags.longest end as due_longest, o.time_zone
            from tie t
            join person p on p.organization_id = t.organization_id and p.id = t.person_id and p.standing
            join organization o on o.organization_id = t.organization_id
            """.formatted(Cadence.USUAL.ideal(), Cadence.USUAL.longest()) + CADENCE + "\n" + DueDays.SQL + """

            where t.organization_id = :organization and t.member_id = :member::uuid and due.last_touch is not null
              and due.cooling <= due.today and (t.snoozed_until is null or t.snoozed_until <= due.today)""";

    private TieQueries() {}
}
