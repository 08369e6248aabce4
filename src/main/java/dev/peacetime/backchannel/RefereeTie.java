package dev.peacetime.backchannel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How well somebody knows the candidate, by a tie that is yours or not kept back.")
record RefereeTie(
        @Schema(description = "From 0 to 1, as on paths.") double strength) {}
