package dev.peacetime.interest;

import dev.peacetime.kernel.Refusal;

/** Everything the interest's feature says no to. */
public enum InterestRefusal implements Refusal {
    ROLE_UNKNOWN(422, "There is no such role, or it is not for you to see."),
    SIGNAL_NOT_YET_SEEN(422, "A sign of interest is written down after it was seen, not before.");

    private final int status;
    private final String sentence;

    InterestRefusal(int status, String sentence) {
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
