package dev.peacetime.backchannel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.conflict.SmallWorldTie;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import dev.peacetime.organization.OneTimeToken;
import java.time.Instant;
import java.util.List;
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

        @Schema(description = "Why you asked although your tie to the referee was cold; only for whoever asked.")
        @Nullable
        String reason,

        GuardDecision guard,

        @Schema(description = "What tied those to each other who have to do with the hire when it was sent.")
        List<SmallWorldTie> smallWorld,

        @Schema(
                description =
                        "An answer whose writer is not named shows by nothing: to whoever may not know who that is"
                                + " the ask is SENT, and WITHDRAWN once its time is over, like one that nobody answered; or"
                                + " DECLINED or ANSWERED, if its link is used so afterwards.")
        AskStatus status,

        @Schema(
                description =
                        "With LINK, and shown this once: the path of the page's data at which the referee answers.")
        @Nullable
        String link,

        Instant expiresAt,

        @Schema(description = "When it was answered, or declined; see `status`.") @Nullable
        Instant answeredAt,

        @Schema(
                description = "Since when the guard, looking again, has not said CLEAR any more: an open ask is"
                        + " suspended then, and notes that came of it before are marked.")
        @Nullable
        Instant shieldedAt,

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
                row.maybeText("reason"),
                java.util.Objects.requireNonNull(row.json("guard", GuardDecision.class)),
                row.jsons("small_world", SmallWorldTie.class),
                row.constant("status", AskStatus.class),
                null,
                row.instant("expires_at"),
                row.maybeInstant("answered_at"),
                row.maybeInstant("shielded_at"),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    AskView opening(OneTimeToken token) {
        return with("/v1/answers/" + token.text(), guard);
    }

    /** As it is kept and shown ever after. */
    AskView withoutLink() {
        return with(null, guard);
    }

    /** For whoever may not see what the candidate is shielded from. */
    AskView withoutReasons() {
        return with(link, guard.withoutReasons());
    }

    private AskView with(@Nullable String link, GuardDecision guard) {
        return new AskView(
                id,
                requestId,
                refereeId,
                via,
                memberId,
                askedById,
                attestation,
                reason,
                guard,
                smallWorld,
                status,
                link,
                expiresAt,
                answeredAt,
                shieldedAt,
                createdAt,
                updatedAt,
                version);
    }
}
