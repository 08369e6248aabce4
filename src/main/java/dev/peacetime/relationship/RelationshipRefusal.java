package dev.peacetime.relationship;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything the relationships' feature says no to. */
public enum RelationshipRefusal implements Refusal {
    TIE_WITH_ONESELF(422, "This is you. Ties are with others."),
    CADENCE_UPSIDE_DOWN(422, "A cadence is a day at least, and the longest is no shorter than the ideal."),
    TIE_SNOOZE_PAST(422, "A tie is snoozed until some day ahead."),
    TOUCHPOINT_AHEAD(422, "A touchpoint is written down once it has been."),
    TOUCHPOINT_WITH_ONESELF(422, "This is you. Touchpoints are with others."),
    CALENDAR_UNREADABLE(422, "This is no calendar file (iCalendar, RFC 5545) that can be read."),
    CALENDAR_TOO_LARGE(413, "A calendar file has 4 MiB and 5,000 events at the most. Export a shorter time."),
    ALREADY_ENDORSED(
            409,
            "You have put in a word for this person already. Remove it to put in another.",
            "advocacy_is_one_for_member_and_person"),
    WARM_UP_FIRST(
            422,
            "Your tie to this person is cold, and your organization wants it warmed up before something is asked. "
                    + "Be in touch first, or give your `reason` to go on.");

    private final int status;
    private final String sentence;
    private final @Nullable String constraint;

    RelationshipRefusal(int status, String sentence) {
        this(status, sentence, null);
    }

    RelationshipRefusal(int status, String sentence, @Nullable String constraint) {
        this.status = status;
        this.sentence = sentence;
        this.constraint = constraint;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public @Nullable String constraint() {
        return constraint;
    }
}
