package dev.peacetime.wishlist;

/** The SQL of handing over what a member keeps. */
final class HandOverQueries {

    /** Whoever keeps an entry must see its list. */
    static final String SHOW_LISTS = """
            insert into wishlist_member (organization_id, wishlist_id, member_id)
            select w.organization_id, w.id, :successor
            from wishlist w
            where w.organization_id = :organization and w.visibility = 'TEAM' and w.owner_id is distinct from :successor
              and exists (select from wishlist_entry e
                where e.organization_id = w.organization_id and e.wishlist_id = w.id and e.owner_id = :leaver
                  and e.status in ('WAITING', 'IN_TALKS'))
            on conflict do nothing""";

    static final String TAKE_ENTRIES = """
            update wishlist_entry e
            set owner_id = :successor, version = e.version + 1, updated_at = :now
            where e.organization_id = :organization and e.status in ('WAITING', 'IN_TALKS')
              and (e.owner_id = :leaver or (e.owner_id is null and exists (select from wishlist w
                where w.organization_id = e.organization_id and w.id = e.wishlist_id and w.owner_id = :leaver)))
            returning e.id, e.wishlist_id, e.person_id, e.status""";

    static final String TAKE_LISTS = """
            update wishlist w
            set owner_id = :successor, version = w.version + 1, updated_at = :now
            where w.organization_id = :organization and w.owner_id = :leaver""";

    private HandOverQueries() {}
}
