package dev.peacetime.outbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What happened next, the earliest first.")
record EventBatch(
        List<EventView> items,

        @Schema(description = "Where to go on, for `after`; always there, for more may happen any time.")
        String next) {}
