package dev.peacetime.relationship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became, or would become, of a meeting.")
enum MeetingOutcome {
    TAKEN,
    ALREADY_TAKEN,
    /** The organization knows nobody who was there by their addresses. */
    NOBODY_KNOWN,
    /** With more than eight others at the table nobody was in touch with everybody. */
    TOO_MANY
}
