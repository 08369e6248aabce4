package dev.peacetime.reward;

import dev.peacetime.kernel.Announced;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was referred was hired, and this is what was promised for it, or by which rule it was forfeited. */
public record RewardRecorded(
        UUID rewardId,
        UUID referralId,
        RewardStatus status,
        @Nullable RewardRule rule) implements Announced {

    @Override
    public UUID subjectId() {
        return referralId;
    }

    @Override
    public String type() {
        return "reward.recorded";
    }
}
