package dev.peacetime.wishlist;

import dev.peacetime.role.RoleVisibility;

/** The SQL of wishlists and their entries. */
final class WishlistQueries {

    static final String WISHLISTS = """
            select w.id, w.name, w.purpose, w.visibility, w.owner_id, w.created_at, w.updated_at, w.version,
              array(select m.member_id from wishlist_member m
                where m.organization_id = w.organization_id and m.wishlist_id = w.id
                order by m.member_id) as member_ids
            from wishlist w
            where w.organization_id = :organization""";

    static final String SEEN = """
            select w.id
            from wishlist w
            where w.organization_id = :organization and w.id = :id and\s""" + WishlistVisibility.SQL;

    static final String FORGET_MEMBERS =
            "delete from wishlist_member where organization_id = :organization and wishlist_id = :wishlist";

    static final String NAME_MEMBERS = """
            insert into wishlist_member (organization_id, wishlist_id, member_id)
            select :organization, :wishlist, m.id
            from unnest(:members::uuid[]) as m (id)""";

    static final String LIVING = """
            select e.id
            from wishlist_entry e
            where e.organization_id = :organization and e.wishlist_id = :wishlist
              and e.status in ('WAITING', 'WOKEN', 'IN_TALKS')
            limit 1""";

    /** A role is named only to those who may know of it; where there is none, none is looked for. */
    private static final String ROLE_IF_SEEN = """
            case when e.%1$s is not null then (select r.id from role r
                where r.organization_id = e.organization_id and r.id = e.%1$s and %2$s) end as %1$s""";

    /** Ends in its where clause, and says nothing of who sees which: that is {@link #SEEN_ENTRIES} or {@link #ENTRIES_OF_SEEN}. */
    private static final String ENTRIES = """
            select e.id, e.wishlist_id, e.person_id, p.name as person_name, e.why, e.reason, e.tier,
              case when %1$s then 'WOKEN' else e.status end as status,
              e.wake_when, e.review_on, e.keep_until, e.snoozed_until, e.asked_at, e.near_hire, named.near_hire_role_id,
              named.hired_role_id, e.owner_id, e.created_at,
              greatest(e.updated_at, seen.changed_at) as updated_at,
              (select json_agg(json_build_object('at', h.at, 'act', h.act, 'status', h.status, 'memberId', h.member_id,
                  'note', h.note) order by h.at, h.id)
                from entry_history h
                where h.organization_id = e.organization_id and h.entry_id = e.id) as history,
              seen.woke_at,
              e.version || '.' || p.version || '.' || num_nonnulls(named.near_hire_role_id, named.hired_role_id)
                || coalesce('.' || extract(epoch from seen.changed_at) || (case when %1$s then 'w' else '' end), '') as version
            from wishlist_entry e
            join person p on p.organization_id = e.organization_id and p.id = e.person_id
            %2$s
            cross join lateral (
              select %3$s,
                %4$s
              offset 0
            ) named
            where e.organization_id = :organization""".formatted(
                    WakeQueries.IS_WOKEN,
                    WakeQueries.SEEN.strip(),
                    ROLE_IF_SEEN.formatted("near_hire_role_id", RoleVisibility.SQL),
                    ROLE_IF_SEEN.formatted("hired_role_id", RoleVisibility.SQL));

    /** Those that the caller sees, of whichever lists. */
    static final String SEEN_ENTRIES = ENTRIES + """

              and exists (select from wishlist w
                where w.organization_id = e.organization_id and w.id = e.wishlist_id and %s)""".formatted(WishlistVisibility.SQL);

    /** Those of one list, if the caller sees it, which is asked once. */
    static final String ENTRIES_OF_SEEN = ENTRIES + """

              and e.wishlist_id = (select w.id from wishlist w
                where w.organization_id = :organization and w.id = :wishlist and %s)""".formatted(WishlistVisibility.SQL);

    /** Those who are on the list already are left out. */
    static final String ADD_TOGETHER = """
            insert into wishlist_entry (organization_id, id, wishlist_id, person_id, why, reason, tier, status, wake_when,
              review_on, keep_until, near_hire, near_hire_role_id, owner_id, version, created_at, updated_at, judge_at,
              wish_skill_spellings, wish_family_spellings, wish_level_spellings, wish_place_spellings, wish_from_afar,
              wish_remote, wish_pay_min, wish_manager_ids, wish_not_before)
            select :organization, g.id, :wishlist, g.person_id, g.why, g.reason, g.tier, g.status, g.wake_when,
              g.review_on, g.keep_until, g.near_hire, g.near_hire_role_id, g.owner_id, 0, g.created_at, g.created_at,
              g.judge_at, g.wish_skill_spellings, g.wish_family_spellings, g.wish_level_spellings, g.wish_place_spellings,
              g.wish_from_afar, g.wish_remote, g.wish_pay_min, g.wish_manager_ids, g.wish_not_before
            from jsonb_to_recordset(:entries::jsonb) as g (id uuid, person_id uuid, why text, reason text, tier text,
              status text, wake_when jsonb, review_on date, keep_until date, near_hire jsonb, near_hire_role_id uuid,
              owner_id uuid, created_at timestamptz, judge_at timestamptz, wish_skill_spellings text[],
              wish_family_spellings text[], wish_level_spellings text[], wish_place_spellings text[], wish_from_afar boolean,
              wish_remote boolean, wish_pay_min numeric, wish_manager_ids uuid[], wish_not_before date)
            order by g.id
            on conflict (organization_id, wishlist_id, person_id) where status in ('WAITING', 'WOKEN', 'IN_TALKS')
              do nothing
            returning id""";

    /** Also those that stayed with whoever was merged into a person, since the person is on the same list themselves. */
    static final String ABOUT = """
            e.person_id in (select p.id from person p
              where p.organization_id = e.organization_id
                and (select person_known(:organization, :person)) in (p.id, p.merged_into_id))""";

    static final String SEEN_ENTRY = """
            select e.id
            from wishlist_entry e
            join wishlist w on w.organization_id = e.organization_id and w.id = e.wishlist_id
            where e.organization_id = :organization and e.id = :id and\s""" + WishlistVisibility.SQL;

    static final String SEEN_ABOUT = """
            select e.id
            from wishlist_entry e
            join wishlist w on w.organization_id = e.organization_id and w.id = e.wishlist_id
            where e.organization_id = :organization and e.person_id = any (:people::uuid[]) and %s
            limit 1""".formatted(WishlistVisibility.SQL);

    private WishlistQueries() {}
}
