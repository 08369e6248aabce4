package dev.peacetime.intake;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was left out of a row, or taken with a doubt. */
@Schema(description = "Something that was left out of a row, or taken with a doubt.")
record RowWarning(
        String code,

        @Schema(description = "The column, or the JSON Pointer of the value.")
        String where,

        String sentence) {

    static List<RowWarning> of(List<Warning> warnings) {
        return warnings.stream()
                .map(warning -> new RowWarning(warning.doubt().name(), warning.where(), warning.doubt().sentence))
                .toList();
    }
}
