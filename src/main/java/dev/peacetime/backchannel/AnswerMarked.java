package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** The guard looked again: whoever answered may not be spoken to any more about the candidate. What they said bears a mark. */
public record AnswerMarked(UUID askId, UUID requestId) implements Announced {

    @Override
    public UUID subjectId() {
        return requestId;
    }

    @Override
    public String type() {
        return "backchannel.answer-marked";
    }
}
