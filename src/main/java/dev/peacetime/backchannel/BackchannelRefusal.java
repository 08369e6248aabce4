package dev.peacetime.backchannel;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything the backchannel says no to; the first five are the guard's, whose answer stands beside them. */
public enum BackchannelRefusal implements Refusal {
    NO_CONTACT_CURRENT_EMPLOYER(
            422,
            "The referee works where the candidate works. Only the candidate's consent, naming them, changes that."),
    NO_CONTACT_LISTED(422, "The candidate does not want the referee to be contacted."),
    EMPLOYMENT_UNKNOWN(
            422,
            "It is not known well enough where both work now. Find out, and send what you found out as `attestation`."),
    CONSENT_WITHDRAWN(422, "The candidate took back the consent that this would have needed."),
    REFEREE_IS_CANDIDATE(422, "Nobody is asked about themselves."),
    ROLE_UNKNOWN(422, "There is no such role, or it is not for you to see."),
    PERSON_UNKNOWN(422, "There is no such person."),
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

    /** The refusal of the same name as the guard's rule. */
    static BackchannelRefusal of(GuardRule rule) {
        return switch (rule) {
            case REFEREE_IS_CANDIDATE -> REFEREE_IS_CANDIDATE;
            case NO_CONTACT_LISTED -> NO_CONTACT_LISTED;
            case NO_CONTACT_CURRENT_EMPLOYER -> NO_CONTACT_CURRENT_EMPLOYER;
            case CONSENT_WITHDRAWN -> CONSENT_WITHDRAWN;
            case EMPLOYMENT_UNKNOWN -> EMPLOYMENT_UNKNOWN;
        };
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
