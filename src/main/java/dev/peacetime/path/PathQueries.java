package dev.peacetime.path;

/** The SQL of warm paths. */
final class PathQueries {

    /** So many of the strongest are looked at for paths that share nobody. */
    static final int LOOKED_AT = 1_000;

    /** Whether a row {@code k} of what is known may be seen by the member who asks. */
    private static final String SEEN = "(k.shown or k.owner_id = :member::uuid)";

    /** Whom the paths lead to, and whether somebody must be kept from standing on them. */
    private static final String TARGET = """
            with target as materialized (
              select p.id, p.name, p.availability_confidential
                  or exists (select from no_contact n where n.organization_id = p.organization_id and n.person_id = p.id)
                as shielded
              from person q
              join person p on p.organization_id = q.organization_id
                and p.id = case when q.merged_into_id is null then q.id else q.merged_into_id end
              where q.organization_id = :organization and q.id = :target and q.removed_at is null
            )""";

    /**
     * Those with whom a path begins, the target's neighbours and theirs, each once and not again, joined in the middle. Of two
     * who know each other in more ways than one the strongest counts.
     */
    private static final String AROUND = TARGET + """
            , starter as materialized (
              select distinct m.person_id as id
              from member m
              where m.organization_id = :organization and m.deactivated_at is null and m.person_id <> (select t.id from target t)
                and (:team or m.id = :member::uuid)
            ), n1 as materialized (
              select k.to_id as b, max(k.strength) as s
              from known_tie k
              where k.organization_id = :organization and k.from_id = (select t.id from target t) and %1$s
              group by k.to_id
            ), t1 as materialized (
              select s.id as m, k.to_id as a, max(k.strength) as s
              from starter s
              join known_tie k on k.organization_id = :organization and k.from_id = s.id and k.to_id <> (select t.id from target t) and %1$s
              group by s.id, k.to_id
            )""".formatted(SEEN);

    /** Everybody who could stand on a path; that is whom the guard is asked about where the target is shielded. */
    static final String EVERYBODY = AROUND + """

            select s.id from starter s
            union
            select n1.b from n1
            union
            select t1.a from t1""";

    /**
     * The target, with each of the ways to it, or with nulls where there is none; without a row there is no target. Strength is
     * multiplied from the beginning on. Bound: {@code :target}, {@code :team}, {@code :hops}, {@code :avoided}.
     */
    static final String PATHS = AROUND + """
            , closed as materialized (
              select unnest(:avoided::uuid[]) as id
              union
              select c.person_id from connecting c where c.organization_id = :organization and not c.open
            ), start as materialized (
              select s.id from starter s
              where not s.id = any (:avoided::uuid[]) and (not :team or s.id not in (select c.id from closed c))
            ), near as materialized (
              select n1.b, n1.s from n1
              where n1.b not in (select c.id from closed c) and n1.b not in (select s.id from starter s)
            ), far as materialized (
              select t1.m, t1.a, t1.s from t1
              where t1.m in (select s.id from start s) and t1.a not in (select c.id from closed c)
                and t1.a not in (select s.id from starter s)
            ), found as (
              select s.id as m, null::uuid as a, null::uuid as b, n1.s as strength
              from n1
              join start s on s.id = n1.b
              union all
              select far.m, far.a, null::uuid, far.s * near.s
              from far
              join near on near.b = far.a
              where :hops >= 2
              union all
              select far.m, far.a, near.b, far.s * max(k.strength) * near.s
              from near
              join known_tie k on k.organization_id = :organization and k.from_id = near.b
              join far on far.a = k.to_id
              where :hops >= 3 and (k.shown or k.owner_id = :member::uuid)
              group by far.m, far.a, near.b, far.s, near.s
            )
            select t.id, t.name, t.shielded, f.m, f.a, f.b, f.strength
            from target t
            left join (
              select f.m, f.a, f.b, f.strength
              from found f
              order by f.strength desc, f.m, f.a nulls first, f.b nulls first
              limit %d
            ) f on true
            order by f.strength desc, f.m, f.a nulls first, f.b nulls first""".formatted(LOOKED_AT);

    /** What is known of each of these pairs, the strongest first; what a tie of another member is about is nobody's to know. */
    static final String TIES = """
            select g.from_id, g.to_id, a.name as from_name, b.name as to_name, k.strength,
              k.owner_id = :member::uuid as own, t.how, r.name as employer, k.since, k.until
            from unnest(:froms::uuid[], :tos::uuid[]) as g (from_id, to_id)
            join person a on a.organization_id = :organization and a.id = g.from_id
            join person b on b.organization_id = :organization and b.id = g.to_id
            cross join lateral (
              select k.strength, k.owner_id, k.cause_id, k.since, k.until
              from known_tie k
              where k.organization_id = :organization and k.from_id = g.from_id and k.to_id = g.to_id and %s
              order by k.strength desc, k.cause_id
              limit 1
            ) k
            left join tie t on t.organization_id = :organization and t.id = k.cause_id and t.member_id = :member::uuid
            left join employer r on r.organization_id = :organization and r.id = k.cause_id""".formatted(SEEN);

    private PathQueries() {}
}
