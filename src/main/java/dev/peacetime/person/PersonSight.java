package dev.peacetime.person;

import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about people and employers: for whoever may read people, also that somebody is gone. */
@ApplicationScoped
class PersonSight implements EventSight {

    @Override
    public Set<String> types() {
        return Set.of(
                "person.added",
                "person.changed",
                "person.removed",
                "person.employments-changed",
                "person.employer-changed",
                "person.merged",
                "person.merge-undone");
    }

    @Override
    public String permission() {
        return Permission.PEOPLE_READ;
    }

    @Override
    public String predicate() {
        return "true";
    }
}
