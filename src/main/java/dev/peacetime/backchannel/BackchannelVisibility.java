package dev.peacetime.backchannel;

import dev.peacetime.role.RoleVisibility;

/**
 * Who sees a backchannel request, its asks and that there are notes: whoever requested it, and the hiring team of its role,
 * as long as they see the role. Nobody else, whatever their access.
 */
public final class BackchannelVisibility {

    /** The predicate over a request {@code b}; bind it with {@link RoleVisibility#bind}. */
    public static final String REQUEST = """
            ((b.requested_by_id = :member::uuid
                or exists (select from hiring_team_member h
                  where h.organization_id = b.organization_id and h.role_id = b.role_id and h.member_id = :member::uuid))
              and exists (select from role r
                where r.organization_id = b.organization_id and r.id = b.role_id and\s""" + RoleVisibility.SQL + "))";

    private BackchannelVisibility() {}

    /** The same in plain values. */
    static boolean seesRequest(boolean requester, boolean onTeam, boolean seesRole) {
        return (requester || onTeam) && seesRole;
    }
}
