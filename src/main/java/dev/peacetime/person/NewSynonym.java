package dev.peacetime.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word of the organization's own, and what it means. */
@Schema(description = "A word of the organization's own, and what it means.")
record NewSynonym(
        @NotNull SynonymKind kind,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "How the organization calls it.",
                examples = {"L5"})
        String name,

        @NotBlank
        @Size(max = 200)
        @Schema(
                description = "What it is otherwise called, by any of its names.",
                examples = {"Senior"})
        String means) {}
