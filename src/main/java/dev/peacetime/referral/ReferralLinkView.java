package dev.peacetime.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import dev.peacetime.organization.OneTimeToken;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A link by which people without an account come, or refer somebody.")
record ReferralLinkView(
        UUID id,
        ReferralLinkKind kind,
        UUID memberId,

        @Schema(description = "Absent for whatever fits, and once the role is no longer yours to see.") @Nullable
        UUID roleId,

        @Nullable NewEndorsement endorsement,
        Instant expiresAt,
        int most,
        int mostADay,

        @Schema(description = "How many were taken.") int sent,

        @Schema(description = "How many were not: since a rule spoke against them, which those who came were not told.")
        int refused,

        @Nullable Instant closedAt,

        @Schema(description = "What opens it: shown this once, and kept nowhere.") @Nullable
        String token,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static final String SQL = """
            select f.id, f.kind, f.member_id, case when %s then f.role_id end as role_id, f.endorsement, f.expires_at,
              f.most, f.most_a_day, f.sent, f.refused, f.closed_at, f.created_at, f.updated_at, f.version
            from referral_link f
            where f.organization_id = :organization and (f.member_id = :member::uuid or (:triages and %1$s))""".formatted(ReferralVisibility.ROLE_SEEN);

    static ReferralLinkView of(Row row) {
        return new ReferralLinkView(
                row.uuid("id"),
                row.constant("kind", ReferralLinkKind.class),
                row.uuid("member_id"),
                row.maybeUuid("role_id"),
                row.json("endorsement", NewEndorsement.class),
                row.instant("expires_at"),
                row.number("most"),
                row.number("most_a_day"),
                row.number("sent"),
                row.number("refused"),
                row.maybeInstant("closed_at"),
                null,
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }

    ReferralLinkView opening(OneTimeToken token) {
        return with(token.text());
    }

    ReferralLinkView withoutToken() {
        return with(null);
    }

    private ReferralLinkView with(@Nullable String opens) {
        return new ReferralLinkView(
                id,
                kind,
                memberId,
                roleId,
                endorsement,
                expiresAt,
                most,
                mostADay,
                sent,
                refused,
                closedAt,
                opens,
                createdAt,
                updatedAt,
                version);
    }
}
