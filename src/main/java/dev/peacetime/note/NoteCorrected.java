package dev.peacetime.note;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A note was worded anew by its writer. Who that is is not told here. */
record NoteCorrected(UUID noteId, UUID requestId, int wording) implements Announced {

    @Override
    public UUID subjectId() {
        return requestId;
    }

    @Override
    public String type() {
        return "backchannel.note-corrected";
    }
}
