package dev.peacetime.person;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;

/** Who sees which consent: one for a role only those who see the role. Whether it counts does not depend on who looks. */
final class ConsentVisibility {

    /** The predicate over a consent {@code c}; bind it with {@link #bind}. */
    static final String SQL =
            "(c.role_id is null or sees_role(c.organization_id, c.role_id, :member::uuid, :opensRoles))";

    static final String ROLE_SEEN =
            "select true as seen where sees_role(:organization, :role, :member::uuid, :opensRoles)";

    private ConsentVisibility() {}

    static Query bind(Query query, Caller caller) {
        return query.bind("opensRoles", caller.may(Permission.ROLES_WRITE));
    }
}
