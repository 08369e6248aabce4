package dev.peacetime.backchannel;

import dev.peacetime.guard.GuardDecision;
import dev.peacetime.kernel.Row;
import dev.peacetime.relationship.WarmthState;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who knows the candidate and whom the guard does not refuse. */
@Schema(description = "Somebody who knows the candidate and whom the guard does not refuse.")
record SuggestedReferee(
        UUID personId,
        String name,

        @Schema(description = "Absent of whoever never worked where the candidate did.") @Nullable
        RefereeOverlap overlap,

        @Nullable RefereeTie tie,

        @Schema(
                description = "Whether they put in a good word for the candidate; of a referral's words this is said to"
                        + " those who triage referrals.")
        boolean endorsed,

        @Schema(description = "How warm your own tie to them is; absent for a tool's key.") @Nullable
        WarmthState warmth,

        @Schema(description = "CLEAR, or UNKNOWN where an attestation is needed.")
        GuardDecision guard) {

    /**
     * Before the guard was asked.
     *
     * @param warmth how warm the caller's own tie to them is; nobody's, for a tool
     */
    record Known(
            UUID personId,
            String name,
            @Nullable RefereeOverlap overlap,
            @Nullable RefereeTie tie,
            boolean endorsed,
            int days,
            @Nullable WarmthState warmth) {

        static Known of(Row row) {
            var strength = row.maybeText("strength");
            return new Known(
                    row.uuid("person_id"),
                    row.text("name"),
                    row.maybeUuid("employer_id") == null ? null : overlap(row),
                    strength == null ? null : new RefereeTie(Double.parseDouble(strength)),
                    row.truth("endorsed"),
                    Objects.requireNonNullElse(row.maybeNumber("days"), 0),
                    null);
        }

        Known withTie(WarmthState own) {
            return new Known(personId, name, overlap, tie, endorsed, days, own);
        }

        private static RefereeOverlap overlap(Row row) {
            return new RefereeOverlap(
                    row.uuid("employer_id"),
                    row.text("employer"),
                    row.maybeDate("since"),
                    row.maybeDate("until"),
                    row.truth("same_team"));
        }

        /** Best first: the same team, then the stronger tie, then a good word, then one's own warmer tie, then longer. */
        static Comparator<Known> bestFirst() {
            return Comparator.comparing(Known::onOtherTeam)
                    .thenComparing(known -> known.tie == null ? 0 : -known.tie.strength())
                    .thenComparing(known -> !known.endorsed)
                    .thenComparing(known -> Objects.requireNonNullElse(known.warmth, WarmthState.COLD))
                    .thenComparing(known -> -known.days)
                    .thenComparing(Known::personId);
        }

        private boolean onOtherTeam() {
            return overlap == null || !overlap.sameTeam();
        }

        SuggestedReferee under(GuardDecision decision) {
            return new SuggestedReferee(personId, name, overlap, tie, endorsed, warmth, decision);
        }
    }
}
