package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** An ask is taken back, by whoever asked or because nobody answered in time. */
public record AskWithdrawn(UUID askId, UUID requestId) implements Announced {

    @Override
    public UUID subjectId() {
        return requestId;
    }

    @Override
    public String type() {
        return "backchannel.ask-withdrawn";
    }
}
