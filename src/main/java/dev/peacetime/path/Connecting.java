package dev.peacetime.path;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Whether somebody wants to connect people; as long as nothing was said they do. */
@Entity
class Connecting extends Kept {

    @Column(name = "person_id")
    UUID personId;

    boolean open;

    @Column(name = "per_month")
    @Nullable
    Integer perMonth;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 20)
    @Column(columnDefinition = "text[]")
    List<String> topics;

    /** Whether it was said of this person; else it came with a merge. */
    boolean own;

    /** Whether it is closed only because somebody was closed who was found to be the same. */
    @Column(name = "closed_by_merge")
    boolean closedByMerge;

    @SuppressWarnings("NullAway")
    Connecting() {}

    void become(NewConnecting form, Instant now) {
        this.open = form.open();
        this.perMonth = form.perMonth();
        this.topics = form.labels();
        this.own = true;
        this.closedByMerge = false;
        changed(now);
    }

    static Connecting taken(UUID personId) {
        return find("personId", personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }
}
