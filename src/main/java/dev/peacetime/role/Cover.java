package dev.peacetime.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What those outside a confidential role's team may be shown in its place. */
@Schema(description = "What outsiders may be shown of a confidential role.")
record Cover(
        @NotBlank @Size(max = 200) String title,
        @Size(max = 20_000) @Nullable String description) {}
