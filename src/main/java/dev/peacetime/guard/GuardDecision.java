package dev.peacetime.guard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guard's one answer and all that it rests on.
 *
 * @param rule the first rule that stands against the referee; absent when CLEAR
 * @param evidence every reason, not just the first, in a fixed order
 */
public record GuardDecision(GuardVerdict verdict, @Nullable GuardRule rule, List<GuardEvidence> evidence) {

    public GuardDecision {
        evidence = List.copyOf(evidence);
    }

    /**
     * What somebody is told whom it refuses and who may not see whom the candidate is shielded from: by which rule, and, where
     * too little is known, of whom. Whom a list or a consent names stays untold.
     */
    GuardDecision withoutShields() {
        return new GuardDecision(
                verdict,
                rule,
                evidence.stream().filter(each -> each.kind().isDoubt()).toList());
    }

    /** What somebody is told who may not see whom the candidate is shielded from: that it stands so, not why. */
    public GuardDecision withoutReasons() {
        return new GuardDecision(verdict, null, List.of());
    }
}
