package dev.peacetime.note;

import dev.peacetime.kernel.PartialDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "When the referee worked with the candidate, where, and as what.")
record WorkedTogetherView(
        @Schema(description = "Not said of a CONFIDENTIAL note, like the dates: they would tell whose it is.") @Nullable
        UUID employerId,

        @Nullable PartialDate from,
        @Nullable PartialDate to,
        String as) {

    static WorkedTogetherView of(WorkedTogether work, NoteTier tier) {
        return tier == NoteTier.CONFIDENTIAL
                ? new WorkedTogetherView(null, null, null, work.as())
                : new WorkedTogetherView(work.employerId(), work.from(), work.to(), work.as());
    }
}
