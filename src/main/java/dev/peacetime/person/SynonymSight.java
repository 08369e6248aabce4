package dev.peacetime.person;

import dev.peacetime.organization.Permission;
import dev.peacetime.outbox.EventSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Events about what words mean: for whoever may read that. */
@ApplicationScoped
class SynonymSight implements EventSight {

    @Override
    public Set<String> types() {
        return Set.of("synonym.changed");
    }

    @Override
    public String permission() {
        return Permission.SYNONYMS_READ;
    }

    @Override
    public String predicate() {
        return "true";
    }
}
