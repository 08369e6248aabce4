package dev.peacetime.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why a file was refused, or the work on it broke off.")
record ImportFailure(
        @Schema(examples = {"NO_HEADER"}) String code,

        @Schema(description = "For people.") String sentence) {}
