package dev.peacetime.reverse;

import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** That somebody was chosen: for whoever it is, and nobody else. */
@ApplicationScoped
class ReverseSight implements EventSight {

    @Override
    public Set<String> types() {
        return Set.of("reverse.volunteer-chosen");
    }

    @Override
    public String permission() {
        return Permission.MEMBERS_READ;
    }

    @Override
    public String predicate() {
        return EventSight.isThere("""
                volunteer v
                  where v.organization_id = o.organization_id and v.id = (o.data ->> 'volunteerId')::uuid
                    and v.member_id = :member::uuid""");
    }
}
