package dev.peacetime.relationship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One part of a tie's strength.")
record StrengthTerm(
        StrengthTermKind term,

        @Schema(description = "What it adds, or takes away.")
        double value,

        String because) {}
