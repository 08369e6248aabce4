package dev.peacetime.note;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that notes say no to. */
public enum NoteRefusal implements Refusal {
    READER_UNKNOWN(422, "A sealed note needs readers, who are members."),
    QUESTION_UNKNOWN(422, "An answer answers a question of the request."),
    ASK_ANSWERED(409, "There is a note for this ask already.", "note_answers_one_ask"),
    PROTECTED_WORDS(
            422,
            "The note touches on what must not decide about anybody; see violations. Take it out, or send"
                    + " protectedWordsAnswered to stand by it."),
    NOTE_NOT_YOURS(403, "A note is corrected by the member who wrote it."),
    PURPOSE_REQUIRED(428, "Say what you read the note for: send the header Access-Purpose. The read is written down."),
    PURPOSE_INVALID(400, "A purpose has 3 to 200 characters."),
    ANSWER_CLOSED(410, "This link is no longer good: it was answered, or it has expired, or it was taken back.");

    private final int status;
    private final String sentence;
    private final @Nullable String constraint;

    NoteRefusal(int status, String sentence) {
        this(status, sentence, null);
    }

    NoteRefusal(int status, String sentence, @Nullable String constraint) {
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
