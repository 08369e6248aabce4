package dev.peacetime.organization;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;

/** A day on which nobody is expected to answer. */
@Entity
class Holiday extends Kept {

    @Column(updatable = false)
    LocalDate day;

    @Column(updatable = false)
    String name;

    @SuppressWarnings("NullAway")
    Holiday() {}

    @SuppressWarnings("NullAway")
    Holiday(NewHoliday given, Instant now) {
        super(now);
        this.day = given.day();
        this.name = given.name();
    }
}
