package dev.peacetime.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where events shall be sent to.")
record NewWebhook(
        @NotBlank
        @Size(max = 2000)
        @Schema(
                description = "https, to a public address.",
                format = "uri",
                examples = "https://tool.example/peacetime")
        String url,

        @Size(max = 200)
        @Schema(description = "Only these types of events; all that you may be told, if left out or empty.")
        @Nullable
        List<@NotNull @Size(min = 1, max = 100) String> types,

        @Size(max = 500) @Nullable String description) {}
