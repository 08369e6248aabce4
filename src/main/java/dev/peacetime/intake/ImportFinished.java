package dev.peacetime.intake;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** Nothing is done any more for an import, for good or ill. */
public record ImportFinished(
        UUID importId,
        ImportStatus status,
        boolean dryRun,
        int done,
        int created,
        int updated,
        int skipped,
        int refused)
        implements Announced {

    static ImportFinished of(Import over) {
        return new ImportFinished(
                over.id, over.status, over.dryRun, over.done, over.created, over.updated, over.skipped, over.refused);
    }

    @Override
    public UUID subjectId() {
        return importId;
    }

    @Override
    public String type() {
        return "intake.import-finished";
    }
}
