package dev.peacetime.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What of a webhook can be changed.")
record WebhookDetails(
        @NotBlank @Size(max = 2000) @Schema(format = "uri") String url,
        @NotNull @Size(max = 200) List<@NotNull @Size(min = 1, max = 100) String> types,
        @Size(max = 500) @Nullable String description,

        @Schema(description = "Whether events are sent; what happened meanwhile is sent once it is true again.")
        boolean enabled) {}
