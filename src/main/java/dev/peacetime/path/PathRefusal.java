package dev.peacetime.path;

import dev.peacetime.kernel.Refusal;

/** Everything that warm paths say no to. */
public enum PathRefusal implements Refusal {
    CONNECTING_NOT_YOURS(
            403,
            "Whether somebody wants to connect people is theirs to say, or for those who keep shields to write down.");

    private final int status;
    private final String sentence;

    PathRefusal(int status, String sentence) {
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
