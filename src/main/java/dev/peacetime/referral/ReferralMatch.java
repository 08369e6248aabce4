package dev.peacetime.referral;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody referred for whatever fits, who may fit a role, and why.")
record ReferralMatch(
        UUID referralId,
        UUID roleId,
        UUID personId,
        String personName,

        @Schema(description = "What the role asks for and they are known to have.")
        List<String> matched,

        @Schema(description = "What it asks for and they are not known to have.")
        List<String> missed,

        @Schema(description = "What it asks for and nothing is known of.")
        List<String> unknown,

        @Schema(description = "When they were referred.") Instant createdAt) {

    static ReferralMatch of(Row row) {
        var place = row.maybeTruth("place_fits");
        var skills = row.truth("skills_known");
        return new ReferralMatch(
                row.uuid("referral_id"),
                row.uuid("role_id"),
                row.uuid("person_id"),
                row.text("person_name"),
                joined(row.texts("has"), Boolean.TRUE.equals(place)),
                joined(skills ? row.texts("lacks") : List.of(), Boolean.FALSE.equals(place)),
                joined(skills ? List.of() : row.texts("lacks"), place == null),
                row.instant("created_at"));
    }

    private static List<String> joined(List<String> skills, boolean place) {
        return place ? Stream.concat(skills.stream(), Stream.of("place")).toList() : skills;
    }
}
