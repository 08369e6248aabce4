package dev.peacetime.person;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a person agreed to; never changed but by being withdrawn. */
@Entity
class Consent extends Kept {

    @Column(name = "person_id", updatable = false)
    UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ConsentPurpose purpose;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 100)
    @Column(name = "employer_ids", columnDefinition = "uuid[]", updatable = false)
    List<UUID> employerIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 100)
    @Column(name = "person_ids", columnDefinition = "uuid[]", updatable = false)
    List<UUID> personIds;

    @Column(name = "role_id", updatable = false)
    @Nullable
    UUID roleId;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_how", updatable = false)
    GivenHow givenHow;

    @Column(name = "given_at", updatable = false)
    Instant givenAt;

    @Column(name = "expires_at", updatable = false)
    @Nullable
    Instant expiresAt;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    /** What was said counts longer once the person has written it. */
    @Column(name = "confirmed_in_writing")
    boolean confirmedInWriting;

    /** Who wrote it down. */
    @Column(name = "member_id", updatable = false)
    @Nullable
    UUID memberId;

    @SuppressWarnings("NullAway")
    Consent() {}

    @SuppressWarnings("NullAway")
    Consent(UUID personId, NewConsent given, @Nullable UUID memberId, Instant now) {
        super(now);
        ConsentRules.mayBeGiven(given, now).ifPresent(refusal -> {
            throw refusal.refused();
        });
        this.personId = personId;
        this.purpose = given.purpose();
        this.employerIds = given.employers();
        this.personIds = given.people();
        this.roleId = given.roleId();
        this.givenHow = given.givenHow();
        this.givenAt = given.givenAt();
        this.expiresAt = given.expiresAt();
        this.confirmedInWriting = given.givenHow() != GivenHow.ORAL;
        this.memberId = memberId;
    }

    /** What somebody agreed to by a link that only they have. */
    static Consent byLink(UUID person, ConsentPurpose purpose, @Nullable Instant until, Instant now) {
        return new Consent(person, new NewConsent(purpose, null, null, null, GivenHow.LINK, now, until), null, now);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The person has written what they had said. */
    void confirm(Instant now) {
        this.confirmedInWriting = true;
        changed(now);
    }

    void withdraw(Instant now) {
        this.withdrawnAt = now;
        changed(now);
    }

    /** Those of a person for a purpose that they have not withdrawn, the oldest first. */
    static List<Consent> living(UUID person, ConsentPurpose purpose) {
        return list("personId = ?1 and purpose = ?2 and withdrawnAt is null order by id", person, purpose);
    }
}
