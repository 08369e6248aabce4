package dev.peacetime.referral;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What whoever holds a link is shown.")
record ReferralForm(
        @Schema(description = "Who hires.") String organization,

        ReferralLinkKind kind,

        @Schema(description = "For what; absent for whatever fits, and for a role that is not told outside.") @Nullable
        String role,

        @Nullable String roleDescription,

        @Schema(description = "Until when the link is good.")
        Instant expiresAt) {

    /** A public role is told as it is, any other by its cover, if it has one. */
    static final String SQL = """
            select g.name as organization, l.kind, l.expires_at,
              coalesce(r.cover_title, case when r.visibility = 'PUBLIC' then r.title end) as role,
              coalesce(r.cover_description, case when r.visibility = 'PUBLIC' and r.cover_title is null
                then r.description end) as role_description
            from referral_link l
            join organization g on g.organization_id = l.organization_id
            left join role r on r.organization_id = l.organization_id and r.id = l.role_id
            where l.organization_id = :organization and l.id = :id""";

    static ReferralForm of(Row row) {
        return new ReferralForm(
                row.text("organization"),
                row.constant("kind", ReferralLinkKind.class),
                row.maybeText("role"),
                row.maybeText("role_description"),
                row.instant("expires_at"));
    }
}
