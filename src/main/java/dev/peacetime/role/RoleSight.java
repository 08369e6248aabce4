package dev.peacetime.role;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about roles: for whoever sees the role. Who filled it is for those who open roles. */
@ApplicationScoped
class RoleSight implements EventSight {

    private final Caller caller;

    RoleSight(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Set<String> types() {
        return Set.of("role.added", "role.changed", "role.opened", "role.held", "role.opening-filled", "role.closed");
    }

    @Override
    public String permission() {
        return Permission.ROLES_READ;
    }

    @Override
    public String predicate() {
        return EventSight.isThere("""
                role r
                  where r.organization_id = o.organization_id and r.id = o.subject_id and %s""".formatted(RoleVisibility.SQL));
    }

    @Override
    public String data() {
        return "case when :opensRoles then o.data else o.data - 'personId' end";
    }

    @Override
    public void bind(Query query) {
        RoleVisibility.bind(query, caller);
    }
}
