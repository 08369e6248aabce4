package dev.peacetime.relationship;

import dev.peacetime.organization.AgendaPart;
import jakarta.enterprise.context.ApplicationScoped;

/** Ties that have not been kept as their member wanted. */
@ApplicationScoped
class TiesToRenew implements AgendaPart {

    @Override
    public String sql() {
        return TieQueries.OVERDUE;
    }
}
