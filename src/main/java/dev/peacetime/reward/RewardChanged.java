package dev.peacetime.reward;

import dev.peacetime.kernel.Announced;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reward fell due, was paid or was forfeited. */
public record RewardChanged(
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
        return "reward.changed";
    }
}
