package dev.peacetime.person;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Caller;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about no-contacts and consents: for whoever may read shields, and sees the role that a consent is for. */
@ApplicationScoped
class ShieldSight implements EventSight {

    private final Caller caller;

    ShieldSight(Caller caller) {
        this.caller = caller;
    }

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
        return "not " + EventSight.isThere("""
                consent c
                  where c.organization_id = o.organization_id and c.id = (o.data ->> 'consentId')::uuid
                    and not %s""".formatted(ConsentVisibility.SQL));
    }

    @Override
    public void bind(Query query) {
        ConsentVisibility.bind(query, caller);
    }
}
