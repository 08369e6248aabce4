package dev.peacetime.relationship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several touchpoints at once. */
@Schema(description = "Several touchpoints at once.")
record NewTouchpoints(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid NewTouchpoint> items) {}
