package dev.peacetime.backchannel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import dev.peacetime.organization.OneTimeToken;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One referee asked.")
record AskView(
        UUID id,
        UUID requestId,
        UUID refereeId,
        AskVia via,

        @Schema(description = "Who speaks with the referee and writes the note; absent with LINK.") @Nullable
        UUID memberId,

        UUID askedById,
        @Nullable String attestation,
        GuardDecision guard,
        AskStatus status,

        @Schema(
                description =
                        "With LINK, and shown this once: the path of the page's data at which the referee answers.")
        @Nullable
        String link,

        Instant expiresAt,
        @Nullable Instant answeredAt,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static AskView of(Row row) {
        return new AskView(
                row.uuid("id"),
                row.uuid("request_id"),
                row.uuid("referee_id"),
                row.constant("via", AskVia.class),
                row.maybeUuid("member_id"),
                row.uuid("asked_by_id"),
                row.maybeText("attestation"),
                java.util.Objects.requireNonNull(row.json("guard", GuardDecision.class)),
                row.constant("status", AskStatus.class),
                null,
                row.instant("expires_at"),
                row.maybeInstant("answered_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    AskView opening(OneTimeToken token) {
        return with("/v1/answers/" + token.text());
    }

    /** As it is kept and shown ever after. */
    AskView withoutLink() {
        return with(null);
    }

    private AskView with(@Nullable String link) {
        return new AskView(
                id,
                requestId,
                refereeId,
                via,
                memberId,
                askedById,
                attestation,
                guard,
                status,
                link,
                expiresAt,
                answeredAt,
                createdAt,
                updatedAt,
                version);
    }
}
