package dev.peacetime.relationship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a tie is alive. */
@Schema(
        description =
                "WARM within the ideal interval since the last real touch, COOLING within the longest, then COLD.")
public enum WarmthState {
    WARM,
    COOLING,
    COLD
}
