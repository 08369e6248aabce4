package dev.peacetime.wishlist;

import dev.peacetime.kernel.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A wish that a role woke, and why.")
record WakeView(
        UUID entryId,
        UUID wishlistId,
        UUID personId,
        String personName,
        UUID roleId,

        @Schema(description = "Each entry is judged once for each of a role's versions.")
        long roleVersion,

        @Schema(description = "LAPSED is blocked: it may not be kept any longer, and woke nobody.")
        WakeOutcome outcome,

        @Schema(description = SCORE, minimum = "0", maximum = "100")
        int score,

        @Schema(description = "By which formula the score was made.")
        String formula,

        @Schema(description = "What the person's interest comes to; among equal scores it orders, and refuses nobody.")
        BigDecimal interest,

        List<WakeReason> matched,

        @Schema(description = "Skills that the wish names beside, and the role does not ask for.")
        List<WakeReason> missed,

        @Schema(description = "What the role does not say.") List<WakeReason> unknown,

        @Schema(
                description =
                        "Of a near-hire: what kept them from being hired before, and is not there with this role.")
        List<WakeBecause> because,

        Instant judgedAt) {

    static final String SCORE =
            "`wake-1`: 100 M / (M + X + U + 10), rounded, where M, X and U are the weights of what is matched, "
                    + "missed and unknown: FAMILY 10, LEVEL 15, each SKILL 10, LOCATION 15, REMOTE 10, PAY 15, MANAGER 20, each OWN_SKILL "
                    + "(asked for by the role, and the person has it) 5, OBSTACLE (removed) 20. It orders, and refuses nobody.";

    static WakeView of(Row row) {
        var because = row.maybeConstant("because", RemovedObstacle.class);
        return new WakeView(
                row.uuid("entry_id"),
                row.uuid("wishlist_id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.uuid("role_id"),
                row.longNumber("role_version"),
                row.constant("outcome", WakeOutcome.class),
                row.number("score"),
                row.text("formula"),
                new BigDecimal(row.text("interest")),
                row.jsons("matched", WakeReason.class),
                row.jsons("missed", WakeReason.class),
                row.jsons("unknown", WakeReason.class),
                because == null ? List.of() : List.of(WakeBecause.of(because)),
                row.instant("judged_at"));
    }
}
