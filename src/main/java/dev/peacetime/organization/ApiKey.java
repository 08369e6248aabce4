package dev.peacetime.organization;

import dev.peacetime.kernel.Kept;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A key by which a tool or a member calls. Only its hash is kept; while it rotates, two are good. */
@Entity
@Table(name = "api_key")
class ApiKey extends Kept {

    String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Array(length = 100)
    @Column(columnDefinition = "text[]")
    List<String> permissions;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    String prefix;

    byte[] hash;

    @Column(name = "earlier_prefix")
    @Nullable
    String earlierPrefix;

    @Column(name = "earlier_hash")
    byte @Nullable [] earlierHash;

    @Column(name = "earlier_until")
    @Nullable
    Instant earlierUntil;

    @Column(name = "expires_at")
    @Nullable
    Instant expiresAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @SuppressWarnings("NullAway")
    ApiKey() {}

    @SuppressWarnings("NullAway")
    ApiKey(String name, List<String> permissions, @Nullable UUID memberId, @Nullable Instant expiresAt, Instant now) {
        super(now);
        this.name = name;
        this.permissions = permissions;
        this.memberId = memberId;
        this.expiresAt = expiresAt;
    }

    void opensWith(KeySecret secret) {
        this.prefix = secret.prefix();
        this.hash = secret.hash();
    }

    /** From now on the new secret opens; the one before does so until the overlap ends. */
    void rotate(KeySecret secret, Duration overlap, Instant now) {
        this.earlierPrefix = prefix;
        this.earlierHash = hash;
        this.earlierUntil = now.plus(overlap);
        opensWith(secret);
        changed(now);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            this.revokedAt = now;
            changed(now);
        }
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }
}
