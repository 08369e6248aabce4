package dev.peacetime.relationship;

import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** That somebody put in a good word: for all who may read it. Of ties and touchpoints nothing is ever told. */
@ApplicationScoped
class AdvocacySight implements EventSight {

    @Override
    public Set<String> types() {
        return Set.of("relationship.person-endorsed");
    }

    @Override
    public String permission() {
        return Permission.TIES_READ;
    }

    @Override
    public String predicate() {
        return "true";
    }
}
