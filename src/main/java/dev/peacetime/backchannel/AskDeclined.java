package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A referee does not want to say anything. */
record AskDeclined(UUID askId, UUID requestId) implements Announced {

    @Override
    public UUID subjectId() {
        return requestId;
    }

    @Override
    public String type() {
        return "backchannel.ask-declined";
    }
}
