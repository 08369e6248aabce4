package dev.peacetime.backchannel;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything the backchannel says no to; the guard's own refusals are of {@link dev.peacetime.guard.GuardRefusal}. */
public enum BackchannelRefusal implements Refusal {
    TOO_EARLY(
            422,
            "Others are asked at the final stage; earlier only under the candidate's consent: name it by consentId."),
    NOT_TOLD_YET(422, "The candidate was told, or was not; not at a time to come."),
    ROLE_UNKNOWN(422, "There is no such role, or it is not for you to see."),
    WRITER_UNKNOWN(422, "There is no such member to speak with the referee."),
    ALREADY_ASKED(409, "The referee is being asked already, for this request.", "ask_is_open_once"),
    ASK_NOT_OPEN(409, "This ask was answered, declined, suspended or withdrawn."),
    ASK_NOT_YOURS(403, "The note is written by the member who was asked to speak with the referee.");

    private final int status;
    private final String sentence;
    private final @Nullable String constraint;

    BackchannelRefusal(int status, String sentence) {
        this(status, sentence, null);
    }

    BackchannelRefusal(int status, String sentence, @Nullable String constraint) {
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
