package dev.peacetime.interest;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import dev.peacetime.role.RoleVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about signs of interest: for whoever sees the sign, and with it the role that it is about. */
@ApplicationScoped
class InterestSight implements EventSight {

    private final Caller caller;

    InterestSight(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Set<String> types() {
        return Set.of("interest.shown");
    }

    @Override
    public String permission() {
        return Permission.INTEREST_READ;
    }

    @Override
    public String predicate() {
        return EventSight.isThere("""
                interest_signal s
                  where s.organization_id = o.organization_id and s.id = o.subject_id and %s""".formatted(InterestScore.SEEN));
    }

    @Override
    public void bind(Query query) {
        RoleVisibility.bind(query, caller);
    }
}
