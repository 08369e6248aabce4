package dev.peacetime.introduction;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that introductions say no to. */
public enum IntroductionRefusal implements Refusal {
    CONNECTOR_UNKNOWN(422, "Whoever shall introduce you is no active member of your organization."),
    INTRODUCTION_OF_ONE(422, "Who asks, who connects and whom it is about are three."),
    INTRODUCTION_LIVE(
            409,
            "Somebody is on the way to this person already. Try again in two weeks.",
            "introduction_lives_once_for_a_target"),
    CONNECTOR_CLOSED(422, "The connector does not want to be asked for introductions."),
    CONNECTOR_AT_CAPACITY(409, "The connector has been asked for as many introductions as they take in a month."),
    CONNECTOR_TOPIC_OTHER(
            422, "The connector takes introductions about other topics; see GET /v1/people/{id}/connecting."),
    CONNECTOR_NOT_CLEAR(422, "This connector cannot be asked about this person. Look for another path."),
    TARGET_CLOSED(422, "This person does not want to be introduced."),
    INTRODUCTION_NOT_YOURS(403, "This is for somebody else who takes part in the introduction to say."),
    INTRODUCTION_OVER(409, "This introduction was answered already, or its time is over."),
    INTRODUCTION_NOT_ACCEPTED(409, "Nothing can have come of it yet: it was not accepted."),
    OUTCOME_TOLD(409, "What came of it was told already."),
    INTRODUCTION_CLOSED(410, "This link is no longer good: it was answered, or it has expired.");

    private final int status;
    private final String sentence;
    private final @Nullable String constraint;

    IntroductionRefusal(int status, String sentence) {
        this(status, sentence, null);
    }

    IntroductionRefusal(int status, String sentence, @Nullable String constraint) {
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
