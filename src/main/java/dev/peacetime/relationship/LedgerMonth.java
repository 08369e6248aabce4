package dev.peacetime.relationship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What you gave and asked in a month.")
record LedgerMonth(
        @Schema(
                description = "Of the organization's calendar.",
                examples = {"2026-03"})
        String month,

        @Schema(description = "How often you helped.") int gave,

        @Schema(description = "How often you asked for help.")
        int asked) {}
