package dev.peacetime.intake;

import dev.peacetime.kernel.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What became of one row of a file.")
record ImportRowView(
        @Schema(description = "Which row it is, from 1; blank lines are none.")
        int number,

        @Schema(description = "The line of the file on which it begins, from 1.")
        int line,

        RowOutcome outcome,

        @Schema(
                description =
                        "Whom it is about. Somebody whom others brought is named only to those with `people:contact`.")
        @Nullable
        UUID personId,

        @Schema(description = "Why it was skipped or refused.") @Nullable
        String code,

        @Schema(description = "The same, for people.") @Nullable
        String sentence,

        List<RowWarning> warnings,

        @Schema(description = "The entry on the import's wishlist that it made; for those who read wishlists.")
        @Nullable
        UUID entryId,

        @Schema(description = "What became of the row's doing when the import was undone.") @Nullable
        RowUndo undo,

        @Schema(description = "Why something was kept then.") @Nullable
        String undoCode,

        @Schema(description = "The same, for people.") @Nullable
        String undoSentence) {

    static ImportRowView of(Row row) {
        return new ImportRowView(
                row.number("number"),
                row.number("line"),
                row.constant("outcome", RowOutcome.class),
                row.maybeUuid("person_id"),
                row.maybeText("code"),
                row.maybeText("sentence"),
                row.jsons("warnings", RowWarning.class),
                row.maybeUuid("entry_id"),
                row.maybeConstant("undo", RowUndo.class),
                row.maybeText("undo_code"),
                row.maybeText("undo_sentence"));
    }
}
