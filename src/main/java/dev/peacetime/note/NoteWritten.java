package dev.peacetime.note;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** There is a note to read. Whose words they are is not told here. */
record NoteWritten(UUID noteId, UUID requestId, NoteTier tier) implements Announced {

    @Override
    public UUID subjectId() {
        return requestId;
    }

    @Override
    public String type() {
        return "backchannel.note-written";
    }
}
