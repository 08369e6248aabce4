package dev.peacetime.relationship;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the organization says about its members' relationships. */
@Entity
@Table(name = "relationship_policy")
class RelationshipPolicy extends Kept {

    @Column(name = "ties_shared")
    boolean tiesShared;

    @Column(name = "warm_up_required")
    boolean warmUpRequired;

    @SuppressWarnings("NullAway")
    RelationshipPolicy() {}

    void become(RelationshipTerms terms, Instant now) {
        this.tiesShared = terms.tiesShared();
        this.warmUpRequired = terms.warmUpRequired();
        changed(now);
    }
}
