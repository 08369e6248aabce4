package dev.peacetime.outbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What happened next, the earliest first.")
record EventBatch(
        List<EventView> items,

        @Schema(description = "Where to go on, for `after`; always there, for more may happen any time.")
        String next,

        @Schema(
                description =
                        "Whether more may be there already. A page can be short, or empty, with more behind it: only"
                                + " so much is looked through at once for somebody who is told of little of it.")
        boolean more) {}
