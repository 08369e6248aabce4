package dev.peacetime.intake;

import dev.peacetime.kernel.Query;
import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about imports: for whoever sees the import. */
@ApplicationScoped
class ImportSight implements EventSight {

    private final ImportVisibility visibility;

    ImportSight(ImportVisibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public Set<String> types() {
        return Set.of("intake.import-progressed", "intake.import-finished", "intake.import-undone");
    }

    @Override
    public String permission() {
        return Permission.IMPORTS_READ;
    }

    @Override
    public String predicate() {
        return EventSight.isThere("""
                import i
                  where i.organization_id = o.organization_id and i.id = o.subject_id and %s""".formatted(ImportVisibility.SQL));
    }

    @Override
    public void bind(Query query) {
        visibility.bind(query);
    }
}
