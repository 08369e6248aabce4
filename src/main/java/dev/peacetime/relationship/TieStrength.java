package dev.peacetime.relationship;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How strong a tie is, and why. */
@Schema(description = "How strong a tie is today, and why: the sum of its terms.")
record TieStrength(
        @Schema(description = "From 0 to 0.95.") double value,

        @Schema(
                description = "Name and version of the formula.",
                examples = {StrengthRules.FORMULA})
        String formula,

        List<StrengthTerm> terms) {}
