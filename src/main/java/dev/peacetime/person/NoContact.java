package dev.peacetime.person;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a person's no-contact list. */
@Entity
@Table(name = "no_contact")
class NoContact extends Kept {

    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Column(name = "employer_id", updatable = false)
    @Nullable
    UUID employerId;

    @Column(name = "listed_person_id", updatable = false)
    @Nullable
    UUID listedPersonId;

    @Column(updatable = false)
    @Nullable
    String domain;

    @Column(updatable = false)
    @Nullable
    String reason;

    /** Who wrote it down. */
    @Column(name = "member_id", updatable = false)
    @Nullable
    UUID memberId;

    @SuppressWarnings("NullAway")
    NoContact() {}

    @SuppressWarnings("NullAway")
    NoContact(UUID personId, NewNoContact line, @Nullable UUID memberId, Instant now) {
        super(now);
        this.personId = personId;
        this.employerId = line.employerId();
        this.listedPersonId = line.personId();
        this.domain = line.domain();
        this.reason = line.reason();
        this.memberId = memberId;
    }
}
