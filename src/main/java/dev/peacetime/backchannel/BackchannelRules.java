package dev.peacetime.backchannel;

import dev.peacetime.kernel.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be so before anybody is asked about a candidate. */
final class BackchannelRules {

    private BackchannelRules() {}

    /** Others are asked at the end, of whom it comes down to; earlier only where the candidate agreed. */
    static Optional<Refusal> mayRequest(HiringStage stage, boolean consented, @Nullable Instant toldAt, Instant now) {
        if (stage.compareTo(HiringStage.FINAL) < 0 && !consented) {
            return Optional.of(BackchannelRefusal.TOO_EARLY);
        }
        return toldAt != null && toldAt.isAfter(now) ? Optional.of(BackchannelRefusal.NOT_TOLD_YET) : Optional.empty();
    }
}
