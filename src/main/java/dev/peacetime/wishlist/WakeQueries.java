package dev.peacetime.wishlist;

import dev.peacetime.interest.InterestScore;
import dev.peacetime.role.RoleVisibility;

/** The SQL by which wakes are shown. */
final class WakeQueries {

    /** A wake that its keeper has not answered, by a role that is still as it was and open. */
    private static final String STANDS =
            "r.status = 'OPEN' and k.role_version = r.wake_version and k.entry_version > e.answered_version";

    /**
     * Beside an entry {@code e}, as {@code seen}: whether a role that the caller sees wakes it now, when such roles woke it, and when
     * that may last have changed; by roles that they do not see nothing moves. Bind {@code :today} and the role's visibility.
     */
    static final String SEEN = """
            left join lateral (
              select coalesce(bool_or(%s), false) as woken, max(greatest(k.judged_at, r.updated_at)) as changed_at,
                json_agg(k.judged_at) as woke_at
              from wake k
              join role r on r.organization_id = k.organization_id and r.id = k.role_id
              where k.organization_id = e.organization_id and k.entry_id = e.id and k.outcome = 'WOKEN' and %s
            ) seen on true
            """.formatted(STANDS, RoleVisibility.SQL);

    static final String IS_WOKEN =
            "(e.status = 'WAITING' and seen.woken and coalesce(e.snoozed_until <= :today::date, true))";

    /** Orders, and leaves nobody out. */
    static final String INTEREST = InterestScore.of("e.organization_id", "e.person_id");

    private static final String WAKES = """
            select %s as id, k.entry_id, e.person_id, p.name as person_name, e.wishlist_id, k.role_id, k.role_version,
              k.outcome, (k.outcome = 'WOKEN')::text as woken, k.score, k.formula, k.matched, k.missed, k.unknown, k.because,
              k.judged_at, %s as interest
            from wake k
            join role r on r.organization_id = k.organization_id and r.id = k.role_id
            join wishlist_entry e on e.organization_id = k.organization_id and e.id = k.entry_id
            join wishlist w on w.organization_id = e.organization_id and w.id = e.wishlist_id
            join person p on p.organization_id = e.organization_id and p.id = e.person_id
            where k.organization_id = :organization and\s""" + RoleVisibility.SQL + "\n  and " + WishlistVisibility.SQL;

    /** Whom the role, as it is now, woke. */
    static final String OF_ROLE =
            WAKES.formatted("k.entry_id", INTEREST) + "\n  and k.role_id = :role and k.role_version = r.wake_version";

    static final String OF_ENTRY =
            WAKES.formatted("k.role_id", INTEREST) + "\n  and k.entry_id = :entry and k.outcome = 'WOKEN'";

    /** The best of the roles that wake an entry now, one for each entry. */
    static final String ON_AGENDA = """
            select 'ENTRY_WOKEN' as kind, best.judged_at as due_at, e.id, e.person_id, best.role_id
            from wishlist_entry e
            join wishlist w on w.organization_id = e.organization_id and w.id = e.wishlist_id
            cross join lateral (
              select k.role_id, min(k.judged_at) over () as judged_at
              from wake k
              join role r on r.organization_id = k.organization_id and r.id = k.role_id
              where k.organization_id = e.organization_id and k.entry_id = e.id and k.outcome = 'WOKEN'
                and %s and %s
              order by k.score desc, k.role_id
              limit 1
            ) best
            where e.organization_id = :organization and coalesce(e.owner_id, w.owner_id) = :member::uuid
              and e.status = 'WAITING'
              and coalesce(e.snoozed_until <= (:now::timestamptz at time zone 'UTC')::date, true) and %s""".formatted(STANDS, RoleVisibility.SQL, WishlistVisibility.SQL);

    private WakeQueries() {}
}
