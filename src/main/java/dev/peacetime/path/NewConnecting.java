package dev.peacetime.path;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether somebody wants to connect people. */
@Schema(description = "Whether somebody wants to connect people, how often, and about what.")
record NewConnecting(
        @NotNull @Schema(description = "If not, they stand on nobody's path and are asked for no introduction.")
        Boolean open,

        @Min(0)
        @Max(1000)
        @Schema(description = "How many introductions may be asked of them in a month; as many as come, if left out.")
        @Nullable
        Integer perMonth,

        @Size(max = 20) @Schema(description = "What they want to be asked about; anything, if there is none.") @Nullable
        List<@NotBlank @Size(max = 100) String> topics) {

    List<String> labels() {
        return topics == null
                ? List.of()
                : topics.stream()
                        .map(ConnectingTopic::spelled)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
