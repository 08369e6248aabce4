package dev.peacetime.person;

import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about no-contacts and consents: for whoever may read shields. */
@ApplicationScoped
class ShieldSight implements EventSight {

    @Override
    public Set<String> types() {
        return Set.of(
                "person.no-contact-added",
                "person.no-contact-removed",
                "person.consent-given",
                "person.consent-withdrawn");
    }

    @Override
    public String permission() {
        return Permission.SHIELDS_READ;
    }

    @Override
    public String predicate() {
        return "true";
    }
}
