package dev.peacetime.relationship;

import dev.peacetime.kernel.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to do before something is asked of somebody. */
final class ReadinessRules {

    private ReadinessRules() {}

    static boolean needsReason(WarmthState state, boolean warmUpRequired) {
        return warmUpRequired && state == WarmthState.COLD;
    }

    static Optional<Refusal> mayAsk(boolean reasonNeeded, @Nullable String reason) {
        return reasonNeeded && (reason == null || reason.isBlank())
                ? Optional.of(RelationshipRefusal.WARM_UP_FIRST)
                : Optional.empty();
    }

    /** @param lastGave when the member last helped the person, and when they last asked something of them */
    static List<String> before(WarmthState state, @Nullable Instant lastGave, @Nullable Instant lastAsked) {
        var steps = new ArrayList<String>();
        if (state != WarmthState.WARM) {
            steps.add(
                    "Be in touch without wanting anything: ask how they are, congratulate, pass on what may be of use.");
        }
        if (state == WarmthState.COLD) {
            steps.add("Let them answer before you ask.");
        }
        if (lastAsked != null && (lastGave == null || lastGave.isBefore(lastAsked))) {
            steps.add("What passed between you last was your asking; is there something that you can do for them?");
        }
        return List.copyOf(steps);
    }
}
