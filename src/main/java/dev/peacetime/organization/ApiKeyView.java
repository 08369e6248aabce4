package dev.peacetime.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A key by which a tool or a member calls.")
record ApiKeyView(
        UUID id,
        String name,
        List<String> permissions,
        @Nullable UUID memberId,

        @Schema(description = "The eight characters by which a key is known in logs and lists.")
        String prefix,

        @Schema(
                description = "The key itself, shown once: when it is made and when it is rotated.",
                pattern = "^pt_[a-z0-9]{8}_[A-Za-z0-9]{32}$")
        @Nullable
        String key,

        @Nullable Instant expiresAt,

        @Schema(description = "Until when the key before the last rotation opens.") @Nullable
        Instant earlierUntil,

        @Nullable Instant revokedAt,
        @Schema(description = "To the minute.") @Nullable Instant lastUsedAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select k.id, k.name, k.permissions, k.member_id, k.prefix, k.expires_at, k.earlier_until, k.revoked_at,
              k.last_used_at, k.created_at, k.updated_at, k.version
            from api_key k
            where k.organization_id = :organization""";

    static ApiKeyView of(Row row) {
        return new ApiKeyView(
                row.uuid("id"),
                row.text("name"),
                row.texts("permissions"),
                row.maybeUuid("member_id"),
                row.text("prefix"),
                null,
                row.maybeInstant("expires_at"),
                row.maybeInstant("earlier_until"),
                row.maybeInstant("revoked_at"),
                row.maybeInstant("last_used_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    ApiKeyView showing(KeySecret secret) {
        return with(secret.key());
    }

    /** As it is kept and shown ever after. */
    ApiKeyView withoutKey() {
        return with(null);
    }

    private ApiKeyView with(@Nullable String key) {
        return new ApiKeyView(
                id,
                name,
                permissions,
                memberId,
                prefix,
                key,
                expiresAt,
                earlierUntil,
                revokedAt,
                lastUsedAt,
                createdAt,
                updatedAt,
                version);
    }
}
