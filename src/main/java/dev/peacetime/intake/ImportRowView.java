package dev.peacetime.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.peacetime.kernel.Row;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one row of the file. */
@Schema(description = "What became of one row of the file.")
record ImportRowView(
        @Schema(description = "Which row it is, from 1, the header not counted.")
        int number,

        @Schema(description = "The line of the file on which it begins.") @Nullable
        Integer line,

        RowOutcome outcome,

        @Schema(description = "Whom it became or was found to be.") @Nullable
        UUID personId,

        @Schema(description = "Why it was skipped or refused.") @Nullable
        String code,

        @Nullable String sentence,
        List<RowWarning> warnings) {

    static ImportRowView of(Row row) {
        return new ImportRowView(
                row.number("number"),
                row.maybeNumber("line"),
                row.constant("outcome", RowOutcome.class),
                row.maybeUuid("person_id"),
                row.maybeText("code"),
                row.maybeText("sentence"),
                row.jsons("warnings", new TypeReference<>() {}));
    }
}
