package dev.peacetime.person;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company that someone works or worked at. */
@Entity
class Employer extends Kept {

    String name;

    @Column(name = "parent_id")
    @Nullable
    UUID parentId;

    @Column(name = "merged_into_id")
    @Nullable
    UUID mergedIntoId;

    /** "Self-employed" and the like: two people there are not colleagues. */
    boolean nobody;

    /** Nobody entered it: it was named, and kept as it was given. */
    @Column(name = "kept_as_given", updatable = false)
    boolean keptAsGiven;

    @SuppressWarnings("NullAway")
    Employer() {}

    @SuppressWarnings("NullAway")
    Employer(String name, @Nullable UUID parentId, Instant now) {
        super(now);
        become(name, parentId, now);
    }

    void become(String name, @Nullable UUID parentId, Instant now) {
        this.name = name.strip();
        this.nobody = EmployerName.isNobody(name);
        belongTo(parentId, now);
    }

    void belongTo(@Nullable UUID owner, Instant now) {
        this.parentId = owner;
        changed(now);
    }

    void mergeInto(UUID winnerId, Instant now) {
        this.mergedIntoId = winnerId;
        changed(now);
    }
}
