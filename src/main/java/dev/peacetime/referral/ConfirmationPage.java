package dev.peacetime.referral;

import dev.peacetime.kernel.Row;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a candidate is shown who is asked whether they want to be referred.")
record ConfirmationPage(
        @Schema(description = "Who hires.") String organization,

        @Schema(description = "Who put in a word for them.") String referrer,

        @Schema(description = "For what; absent for whatever fits, and for a role that is not told outside.") @Nullable
        String role,

        @Schema(description = "What their answer does.") List<String> rules) {

    static final String SQL = """
            select g.name as organization, coalesce(o.name, m.name) as referrer,
              coalesce(r.cover_title, case when r.visibility = 'PUBLIC' then r.title end) as role
            from referral f
            join organization g on g.organization_id = f.organization_id
            join member m on m.organization_id = f.organization_id and m.id = f.referrer_id
            left join person o on o.organization_id = f.organization_id and o.id = f.outsider_id
            left join role r on r.organization_id = f.organization_id and r.id = f.role_id
            where f.organization_id = :organization and f.id = :id""";

    private static final List<String> RULES = List.of(
            "Yes: those who hire may speak with you.",
            "No: the referral is erased, with every word that was put in for you beside it, and you with it, unless the"
                    + " organization knows you otherwise.",
            "You may let the one who referred you know of no more than when it is over (CLOSED_ONLY).");

    static ConfirmationPage of(Row row) {
        return new ConfirmationPage(row.text("organization"), row.text("referrer"), row.maybeText("role"), RULES);
    }
}
