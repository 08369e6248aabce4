package dev.peacetime.backchannel;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Something shall be learned about a candidate. */
record BackchannelRequested(UUID requestId) implements Announced {

    @Override
    public UUID subjectId() {
        return requestId;
    }

    @Override
    public String type() {
        return "backchannel.requested";
    }
}
