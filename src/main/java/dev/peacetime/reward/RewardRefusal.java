package dev.peacetime.reward;

import dev.peacetime.kernel.Refusal;

/** Everything the rewards' feature says no to. */
public enum RewardRefusal implements Refusal {
    REWARD_NOT_DUE(409, "The reward is not due yet; see dueAt."),
    PAYMENT_TIME_WRONG(400, "A reward is paid once it is recorded, and not in the future."),
    REWARD_SETTLED(409, "The reward was paid or forfeited already.");

    private final int status;
    private final String sentence;

    RewardRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
