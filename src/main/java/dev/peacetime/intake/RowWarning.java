package dev.peacetime.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was left out of a row that was taken, or was taken with a doubt.")
record RowWarning(
        @Schema(examples = {"TOO_LONG"}) String code,

        @Schema(description = "For people.") String sentence,

        @Schema(description = "The column's name, a JSON Pointer into the document, or the field of the person.")
        String where) {

    static RowWarning of(Warning warning) {
        return new RowWarning(warning.doubt().name(), warning.doubt().sentence, warning.where());
    }
}
