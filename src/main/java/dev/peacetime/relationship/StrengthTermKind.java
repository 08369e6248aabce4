package dev.peacetime.relationship;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a part of a tie's strength comes from.")
enum StrengthTermKind {
    HOW_YOU_KNOW_EACH_OTHER,
    YOUR_OWN_WORD,
    TOUCHES,
    ENDORSEMENT,
    /** What keeps it within its bounds: a connection that was only imported is weak until a real touch. */
    BOUND
}
