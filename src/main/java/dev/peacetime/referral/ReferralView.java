package dev.peacetime.referral;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.peacetime.kernel.Row;
import dev.peacetime.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A referral: whole for those who triage it, as far as it concerns them for those who sent it.")
record ReferralView(
        UUID id,
        UUID personId,
        String personName,

        @Schema(description = "Absent for whatever fits, and once the role is no longer yours to see.") @Nullable
        UUID roleId,

        UUID referrerId,

        @Schema(description = "Who sent it on the referrer's behalf.") @Nullable
        UUID sentById,

        @Schema(description = "Somebody outside whose word it is, as they said; nobody looked at their papers.")
        @Nullable
        UUID outsiderId,

        @Schema(description = "Those that were sent together with it, for other roles.")
        List<UUID> sentWith,

        @Schema(description = "Whether its referrer was the first within the ownership period.")
        ReferralStanding standing,

        @Schema(description = "The member whose the person is; absent for co-endorsers.") @Nullable
        UUID owner,

        @Schema(description = "When the ownership period ends; absent for co-endorsers.") @Nullable
        Instant ownedUntil,

        NewEndorsement endorsement,
        List<ReferralDisclosure> disclosures,

        @Schema(description = "Why you sent it although your tie was cold; only for whose word it is.") @Nullable
        String reason,

        @Schema(description = "What the referrer is shown, unless the candidate lets them know of the end only.")
        ReferralStatus status,

        @Schema(description = "What those who hire see; only for those who triage.") @Nullable
        ReferralStage stage,

        @Schema(description = "When an acknowledgement is, or was, due: the end of a business day.")
        Instant acknowledgeBy,

        @Nullable Instant acknowledgedAt,

        @Schema(
                description =
                        "When the next word is due: the end of a business day. Absent before the first one and after the last.")
        @Nullable
        Instant nextUpdateBy,

        @Nullable Instant closedAt,

        @Schema(description = "Whether the candidate is asked first, and what they said.")
        Confirmation confirmation,

        @Schema(description = "How much the referrer is shown; only for those who triage.") @Nullable
        ReferrerUpdates referrerUpdates,

        @Schema(
                description =
                        "When two people were found to be one, and whose right was the older was settled: `standing` says how.")
        @Nullable
        Instant settledAt,

        @Nullable ReferralFeedback feedbackToReferrer,
        ReferralDecision decision,

        @Schema(description = "Who else put in a word; only for those who triage.") @Nullable
        List<CoEndorser> coEndorsers,

        @Schema(description = "The steps it took, the first first; only for those who triage.") @Nullable
        List<ReferralStep> history,

        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore String version)
        implements Versioned {

    static ReferralView of(Row row) {
        var whole = row.truth("whole");
        var limited = row.truth("limited");
        var hushed = limited && !whole;
        var stage = row.constant("stage", ReferralStage.class);
        var closedAt = row.maybeInstant("closed_at");
        return new ReferralView(
                row.uuid("id"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.maybeUuid("role_id"),
                row.uuid("referrer_id"),
                row.maybeUuid("sent_by_id"),
                row.maybeUuid("outsider_id"),
                row.uuids("sent_with"),
                row.constant("standing", ReferralStanding.class),
                row.maybeUuid("owner_id"),
                row.maybeInstant("owned_until"),
                NewEndorsement.of(row),
                row.jsons("disclosures", ReferralDisclosure.class),
                row.maybeText("reason"),
                hushed ? ReferralStatus.ofLimited(stage, closedAt != null) : ReferralStatus.of(stage),
                whole ? stage : null,
                row.instant("acknowledge_by"),
                row.maybeInstant("acknowledged_at"),
                hushed ? null : row.maybeInstant("next_update_by"),
                closedAt,
                row.constant("confirmation", Confirmation.class),
                whole ? (limited ? ReferrerUpdates.CLOSED_ONLY : ReferrerUpdates.ALL) : null,
                row.maybeInstant("settled_at"),
                hushed ? null : ReferralFeedback.of(row),
                ReferralDecision.of(row),
                whole ? row.jsons("co_endorsers", CoEndorser.class) : null,
                whole ? row.jsons("history", ReferralStep.class) : null,
                row.instant("created_at"),
                row.instant("updated_at"),
                row.text("version"));
    }
}
