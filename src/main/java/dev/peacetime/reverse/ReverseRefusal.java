package dev.peacetime.reverse;

import dev.peacetime.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Everything that reverse references say no to. */
public enum ReverseRefusal implements Refusal {
    MANAGER_UNKNOWN(422, "There is no such hiring manager on the role's team."),
    VOLUNTEERED_ALREADY(409, "You said so already.", "volunteer_says_yes_once"),
    VOLUNTEER_IS_MANAGER(422, "Nobody speaks about themselves."),
    VOLUNTEER_UNKNOWN(422, "Nobody of that id is offered; choose one of those that are."),
    REVERSE_CLOSED(410, "This link is no longer good: somebody was chosen, or it has expired.");

    private final int status;
    private final String sentence;
    private final @Nullable String constraint;

    ReverseRefusal(int status, String sentence) {
        this(status, sentence, null);
    }

    ReverseRefusal(int status, String sentence, @Nullable String constraint) {
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
