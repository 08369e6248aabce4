package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A referee is asked. */
public record AskSent(UUID askId, UUID requestId, AskVia via) implements Announced {

    @Override
    public UUID subjectId() {
        return requestId;
    }

    @Override
    public String type() {
        return "backchannel.ask-sent";
    }
}
