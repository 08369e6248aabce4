package dev.peacetime.relationship;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A relationship of a member with a person; the member's own. */
@Entity
class Tie extends Kept {

    @Column(name = "member_id", updatable = false)
    UUID memberId;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    TieHow how;

    @Nullable
    String since;

    @Column(name = "since_day")
    @Nullable
    LocalDate sinceDay;

    @Nullable
    Integer strength;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 20)
    @Column(columnDefinition = "text[]")
    List<String> tags;

    @Nullable
    String ideal;

    @Nullable
    String longest;

    @Nullable
    String note;

    @Nullable
    Boolean shown;

    boolean imported;

    @Column(name = "snoozed_until")
    @Nullable
    LocalDate snoozedUntil;

    @SuppressWarnings("NullAway")
    Tie() {}

    void become(NewTie form, Instant now) {
        this.how = form.how();
        this.since = form.since() == null ? null : form.since().toString();
        this.sinceDay = form.since() == null ? null : form.since().earliest();
        this.strength = form.strength();
        this.tags = form.labels();
        this.ideal = form.cadence() == null ? null : form.cadence().ideal();
        this.longest = form.cadence() == null ? null : form.cadence().longest();
        this.note = form.note();
        this.shown = form.shown();
        this.imported = false;
        changed(now);
    }

    void snooze(LocalDate until, Instant now) {
        this.snoozedUntil = until;
        changed(now);
    }

    /** Takes a member's tie for changing, so that two changes follow each other. */
    static Optional<Tie> taken(UUID memberId, UUID personId) {
        return find("memberId = ?1 and personId = ?2", memberId, personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
