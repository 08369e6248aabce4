package dev.peacetime.intake;

import dev.peacetime.kernel.Announced;
import java.util.UUID;

/** What an import made is taken back, but for what others touched since. */
public record ImportUndone(UUID importId, int takenBack, int kept) implements Announced {

    static ImportUndone of(Import undone) {
        return new ImportUndone(undone.id, undone.takenBack, undone.kept);
    }

    @Override
    public UUID subjectId() {
        return importId;
    }

    @Override
    public String type() {
        return "intake.import-undone";
    }
}
