package dev.peacetime.advocate;

import dev.peacetime.kernel.Row;
import dev.peacetime.relationship.TieHow;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Somebody who vouched for a person, and what their word rests on.")
record AdvocateView(
        @Schema(description = "The word's.") UUID id,

        @Schema(description = "Absent where the word is for no role in particular.") @Nullable
        UUID referralId,

        @Schema(description = "The member who vouched, or who stands for somebody outside.")
        UUID memberId,

        @Schema(description = "Somebody outside whose word it is.") @Nullable
        UUID outsiderId,

        TieHow relationship,
        String text,
        boolean firstHand,
        @Nullable Boolean wouldWorkAgain,
        Overlap overlap,

        @Schema(description = "A member's, from five outcomes on.") @Nullable
        TrackRecord record,

        Instant createdAt) {

    static AdvocateView of(Row row) {
        var relationship = row.constant("relationship", TieHow.class);
        return new AdvocateView(
                row.uuid("id"),
                row.maybeUuid("referral_id"),
                row.uuid("member_id"),
                row.maybeUuid("outsider_id"),
                relationship,
                row.text("text"),
                row.truth("first_hand"),
                row.maybeTruth("would_work_again"),
                OverlapRules.check(
                        relationship, row.jsons("theirs", WorkSpan.class), row.jsons("candidates", WorkSpan.class)),
                TrackRecord.of(row.number("hires"), row.number("outcomes")).orElse(null),
                row.instant("created_at"));
    }
}
