package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** The guard looked again, and the referee may not be asked any more. */
public record AskSuspended(UUID askId, UUID requestId) implements Announced {

    @Override
    public UUID subjectId() {
        return requestId;
    }

    @Override
    public String type() {
        return "backchannel.ask-suspended";
    }
}
