package dev.peacetime.introduction;

import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about introductions: for who asked and who connects. That somebody declined is no event. */
@ApplicationScoped
class IntroductionSight implements EventSight {

    @Override
    public Set<String> types() {
        return Set.of(
                "introduction.asked", "introduction.accepted", "introduction.closed", "introduction.outcome-told");
    }

    @Override
    public String permission() {
        return Permission.INTRODUCTIONS_READ;
    }

    @Override
    public String predicate() {
        return """
                ((o.data ->> 'askerId')::uuid = :member::uuid or (o.data ->> 'connectorId')::uuid = :member::uuid)""";
    }
}
