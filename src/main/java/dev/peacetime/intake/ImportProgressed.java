package dev.peacetime.intake;

import dev.peacetime.kernel.Announced;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The work on an import has begun, came another twentieth further, or is to be undone. */
public record ImportProgressed(
        UUID importId,
        ImportStatus status,
        @Nullable Integer rows,
        int done,
        int created,
        int updated,
        int skipped,
        int refused)
        implements Announced {

    static ImportProgressed of(Import going) {
        return new ImportProgressed(
                going.id,
                going.status,
                going.rowCount,
                going.done,
                going.created,
                going.updated,
                going.skipped,
                going.refused);
    }

    @Override
    public UUID subjectId() {
        return importId;
    }

    @Override
    public String type() {
        return "intake.import-progressed";
    }
}
