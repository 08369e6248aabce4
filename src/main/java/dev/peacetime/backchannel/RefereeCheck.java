package dev.peacetime.backchannel;

import dev.peacetime.conflict.SmallWorldTie;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.guard.GuardEvidence;
import dev.peacetime.guard.GuardRule;
import dev.peacetime.guard.GuardVerdict;
import dev.peacetime.relationship.ReadinessView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the guard says of a referee, what ties those to each other who have to do with the hire, and whether it is time to ask. */
@Schema(
        description =
                "What the guard says of a referee, and what ties those to each other who have to do with the hire.")
record RefereeCheck(
        GuardVerdict verdict,
        @Nullable GuardRule rule,
        List<GuardEvidence> evidence,

        @Schema(description = "To be known before anybody is asked; what weighs most first.")
        List<SmallWorldTie> smallWorld,

        @Schema(description = "How warm your own tie to the referee is; absent for a tool's key.") @Nullable
        ReadinessView readiness) {

    static RefereeCheck of(GuardDecision decision, List<SmallWorldTie> smallWorld, @Nullable ReadinessView readiness) {
        return new RefereeCheck(decision.verdict(), decision.rule(), decision.evidence(), smallWorld, readiness);
    }
}
