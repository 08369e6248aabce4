package dev.peacetime.introduction;

import dev.peacetime.kernel.Row;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody outside is shown behind their link. */
@Schema(description = "Who would like to be introduced to you, by whom, and what for.")
record TargetPage(
        String targetName,
        String askerName,
        String connectorName,
        String organization,
        String purpose,
        String blurb,
        @Nullable String words,
        Instant expiresAt,

        @Schema(description = "What your answer does.") List<String> rules) {

    private static final List<String> RULES = List.of(
            "If you accept, whoever asks is told your e-mail address; before that nobody is.",
            "If you decline, or say nothing, they are told the same: that it was not to be this time. Nobody is told which.",
            "You can say that you want to be introduced no more.");

    static TargetPage of(Row row) {
        return new TargetPage(
                row.text("target_name"),
                row.text("asker_name"),
                row.text("connector_name"),
                row.text("organization"),
                row.text("purpose"),
                row.text("blurb"),
                row.maybeText("words"),
                row.instant("deadline"),
                RULES);
    }
}
