package dev.peacetime.report;

import dev.peacetime.kernel.Row;
import dev.peacetime.person.PersonSource;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How many people came to be known in one way, and what became of them.")
record SourceMixRow(
        PersonSource source,
        int people,

        @Schema(description = "Of these, on a wishlist that you see, and neither closed nor lapsed.")
        int waiting,

        @Schema(description = "Of these, referred, as far as you triage it.")
        int referred,

        @Schema(description = "Of these, hired from such a wishlist, or by such a referral.")
        int hired) {

    static final List<String> COLUMNS = List.of("source", "people", "waiting", "referred", "hired");

    static SourceMixRow of(Row row) {
        return new SourceMixRow(
                row.constant("source", PersonSource.class),
                row.number("people"),
                row.number("waiting"),
                row.number("referred"),
                row.number("hired"));
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(source, people, waiting, referred, hired);
    }
}
