package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A referee has not answered for a while, and may be reminded; whoever sent the link sends it again. */
public record AskReminderDue(UUID askId, UUID requestId) implements Announced {

    @Override
    public UUID subjectId() {
        return requestId;
    }

    @Override
    public String type() {
        return "backchannel.ask-reminder-due";
    }
}
