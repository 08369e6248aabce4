package dev.peacetime.role;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;

/**
 * Who sees which role: its hiring team sees it always; others see it unless it is confidential, and a draft only if they
 * open roles themselves. Every read, write, list, count, search and event about a role asks this.
 */
public final class RoleVisibility {

    /** Whether the member who asks hires for the role {@code r}. */
    static final String ON_TEAM = """
            exists (select from hiring_team_member t
                where t.organization_id = r.organization_id and t.role_id = r.id and t.member_id = :member::uuid)""";

    /** Which covers everybody sees: those of open roles. */
    static final String COVER_SQL = "(r.visibility = 'CONFIDENTIAL' and r.status = 'OPEN')";

    /** The predicate over a role {@code r}; bind it with {@link #bind}. {@code :member} is bound by itself. */
    public static final String SQL = """
            ((r.visibility <> 'CONFIDENTIAL' and (r.status <> 'DRAFT' or :opensRoles))
              or\s""" + ON_TEAM + ")";

    private RoleVisibility() {}

    /** The same in plain values. */
    static boolean sees(Visibility visibility, RoleStatus status, boolean onTeam, boolean opensRoles) {
        return onTeam || (visibility != Visibility.CONFIDENTIAL && (status != RoleStatus.DRAFT || opensRoles));
    }

    public static Query bind(Query query, Caller caller) {
        return query.bind("opensRoles", caller.may(Permission.ROLES_WRITE));
    }
}
