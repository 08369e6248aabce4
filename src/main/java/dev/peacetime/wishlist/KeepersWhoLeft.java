package dev.peacetime.wishlist;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.AgendaPart;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import jakarta.enterprise.context.ApplicationScoped;

/** Members who left and keep entries still: for those who may hand them over, as far as they see such entries. */
@ApplicationScoped
class KeepersWhoLeft implements AgendaPart {

    @Override
    public String sql() {
        return """
                select 'KEEPER_LEFT' as kind, k.deactivated_at as due_at, k.id, null::uuid as person_id,
                  null::uuid as role_id
                from member k
                where k.organization_id = :organization and k.deactivated_at is not null and :handsOver
                  and exists (select from wishlist_entry e
                    join wishlist w on w.organization_id = e.organization_id and w.id = e.wishlist_id
                    where e.organization_id = k.organization_id and coalesce(e.owner_id, w.owner_id) = k.id
                      and e.status in ('WAITING', 'WOKEN', 'IN_TALKS') and %s)""".formatted(WishlistVisibility.SQL);
    }

    @Override
    public Query bind(Query query, Caller caller) {
        return WishlistVisibility.bind(query, caller).bind("handsOver", caller.may(Permission.MEMBERS_WRITE));
    }
}
