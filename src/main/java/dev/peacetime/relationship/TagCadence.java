package dev.peacetime.relationship;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How often a member wants to be in touch with those who bear a tag. */
@Entity
@Table(name = "tag_cadence")
class TagCadence extends Kept {

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(updatable = false)
    String tag;

    @Column(updatable = false)
    String ideal;

    @Column(updatable = false)
    @Nullable
    String longest;

    @SuppressWarnings("NullAway")
    TagCadence() {}

    TagCadence(UUID memberId, NewTagCadence form, Instant now) {
        super(now);
        this.memberId = memberId;
        this.tag = TieTag.spelled(form.tag());
        this.ideal = form.cadence().ideal();
        this.longest = form.cadence().longest();
    }
}
