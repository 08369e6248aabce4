package dev.peacetime.path;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a hop goes over.")
enum HopTie {
    /** The tie that you keep. */
    YOURS,
    /** A tie that a colleague keeps; how they know each other is theirs. */
    A_COLLEAGUES,
    /** The two were at the same employer at the same time. */
    WORKED_TOGETHER
}
