package dev.peacetime.organization;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who uses the service; always also a person. */
@Entity
class Member extends Kept {

    String name;

    String email;

    @Column(name = "email_key")
    String emailKey;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 10)
    @Column(columnDefinition = "text[]")
    List<String> access;

    @Column(name = "person_id")
    @Nullable
    UUID personId;

    @Column(name = "deactivated_at")
    @Nullable
    Instant deactivatedAt;

    @SuppressWarnings("NullAway")
    Member() {}

    @SuppressWarnings("NullAway")
    Member(NewMember member, Instant now) {
        super(now);
        become(member, now);
    }

    void become(NewMember member, Instant now) {
        this.name = member.name();
        this.email = member.email().strip();
        this.emailKey = email.toLowerCase(Locale.ROOT);
        this.access = member.access().stream().distinct().map(Enum::name).toList();
        if (member.personId() != null) {
            this.personId = member.personId();
        }
        changed(now);
    }

    void isPerson(UUID person) {
        this.personId = person;
    }

    void deactivate(Instant now) {
        if (deactivatedAt == null) {
            this.deactivatedAt = now;
            changed(now);
        }
    }

    boolean administers() {
        return deactivatedAt == null && access.contains(Access.ADMIN.name());
    }

    NewMember form() {
        return new NewMember(name, email, access.stream().map(Access::valueOf).toList(), personId);
    }

    /** Whether somebody else would be left to administer the organization. */
    static boolean anotherAdministers(UUID memberId) {
        return find("deactivatedAt is null and id <> ?1", memberId).<Member>stream()
                .anyMatch(Member::administers);
    }
}
