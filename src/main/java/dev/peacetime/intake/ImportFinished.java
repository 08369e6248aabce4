package dev.peacetime.intake;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** A file was imported, or could not be. */
record ImportFinished(UUID importId, ImportStatus status, int created, int updated, int skipped, int refused)
        implements Announced {

    @Override
    public UUID subjectId() {
        return importId;
    }

    @Override
    public String type() {
        return "import.finished";
    }
}
