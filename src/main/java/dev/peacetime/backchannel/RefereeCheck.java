package dev.peacetime.backchannel;

import dev.peacetime.conflict.SmallWorldTie;
import dev.peacetime.guard.GuardDecision;
import dev.peacetime.guard.GuardEvidence;
import dev.peacetime.guard.GuardRule;
import dev.peacetime.guard.GuardVerdict;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the guard says of a referee, and what ties those to each other who have to do with the hire. */
@Schema(
        description =
                "What the guard says of a referee, and what ties those to each other who have to do with the hire.")
record RefereeCheck(
        GuardVerdict verdict,
        @Nullable GuardRule rule,
        List<GuardEvidence> evidence,

        @Schema(description = "To be known before anybody is asked; what weighs most first.")
        List<SmallWorldTie> smallWorld) {

    static RefereeCheck of(GuardDecision decision, List<SmallWorldTie> smallWorld) {
        return new RefereeCheck(decision.verdict(), decision.rule(), decision.evidence(), smallWorld);
    }
}
