package dev.peacetime.outbox;

import dev.peacetime.kernel.Refusal;

/** Everything the event feed says no to. */
public enum OutboxRefusal implements Refusal {
    EVENTS_GONE(
            410,
            "Events are kept for 30 days, and this cursor is older. Read the lists anew, then go on with `after=latest`."),
    EVENT_TYPE_UNKNOWN(400, "There is no event of this type; `known` lists all that there are.");

    private final int status;
    private final String sentence;

    OutboxRefusal(int status, String sentence) {
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
