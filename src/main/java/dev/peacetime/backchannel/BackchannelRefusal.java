package dev.peacetime.backchannel;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything the backchannel says no to; the guard's own refusals are of {@link dev.peacetime.guard.GuardRefusal}. */
public enum BackchannelRefusal implements Refusal {
    ROLE_UNKNOWN(422, "There is no such role, or it is not for you to see."),
    WRITER_UNKNOWN(422, "There is no such member to speak with the referee."),
    READER_UNKNOWN(422, "A sealed note needs readers, who are members."),
    QUESTION_UNKNOWN(422, "An answer answers a question of the request."),
    ALREADY_ASKED(409, "The referee is being asked already, for this request.", "ask_is_open_once"),
    ASK_NOT_OPEN(409, "This ask was answered, declined, suspended or withdrawn."),
    ASK_ANSWERED(409, "There is a note for this ask already.", "note_answers_one_ask"),
    ASK_NOT_YOURS(403, "The note is written by the member who was asked to speak with the referee."),
    PURPOSE_REQUIRED(428, "Say what you read the note for: send the header Access-Purpose. The read is written down."),
    PURPOSE_INVALID(400, "A purpose has 3 to 200 characters."),
    ANSWER_CLOSED(410, "This link is no longer good: it was answered, or it has expired, or it was taken back.");

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
