package dev.peacetime.person;

import dev.peacetime.kernel.Kept;
import dev.peacetime.kernel.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work that somebody does or did at an employer. */
@Entity
class Employment extends Kept {

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "employer_id")
    UUID employerId;

    @Nullable
    String title;

    @Nullable
    String team;

    @Column(name = "from_date")
    @Nullable
    String fromDate;

    @Column(name = "to_date")
    @Nullable
    String toDate;

    /** The earliest day that {@code fromDate} can mean. */
    @Nullable
    LocalDate started;

    /** The latest day that {@code toDate} can mean. */
    @Nullable
    LocalDate ended;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    @SuppressWarnings("NullAway")
    Employment() {}

    @SuppressWarnings("NullAway")
    Employment(UUID personId, UUID employerId, NewEmployment work, Instant now) {
        super(now);
        this.personId = personId;
        become(employerId, work, now);
    }

    void become(UUID employer, NewEmployment work, Instant now) {
        EmploymentRules.mayLast(work.from(), work.to()).ifPresent(refusal -> {
            throw refusal.refused();
        });
        this.employerId = employer;
        this.title = work.title();
        this.team = work.team();
        this.fromDate = work.from() == null ? null : work.from().toString();
        this.toDate = work.to() == null ? null : work.to().toString();
        this.started = work.from() == null ? null : work.from().earliest();
        this.ended = work.to() == null ? null : work.to().latest();
        this.confirmedAt = work.confirmedAt() == null ? now : work.confirmedAt();
        changed(now);
    }

    /** As it would be written down today; without the employer, if it is about to be named anew. */
    NewEmployment form(boolean elsewhere) {
        return new NewEmployment(
                null,
                elsewhere ? null : employerId,
                title,
                team,
                fromDate == null ? null : PartialDate.parse(fromDate),
                toDate == null ? null : PartialDate.parse(toDate),
                confirmedAt);
    }
}
