package dev.peacetime.referral;

import dev.peacetime.kernel.KernelRefusal;
import dev.peacetime.kernel.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What is sent by a link: by a member's own, the candidate alone; by one for outsiders, all three.")
record LinkedReferral(
        @NotNull @Valid Comer candidate,

        @Valid @Schema(description = "Who puts in the word; for a link for outsiders.") @Nullable
        Comer referrer,

        @Valid @Schema(description = "The word; for a link for outsiders.") @Nullable
        NewEndorsement endorsement) {

    /** Refuses what the link's kind does not take, and what lacks. */
    void mustSuit(ReferralLinkKind kind) {
        var wrong = new ArrayList<Violation>();
        var wanted = kind == ReferralLinkKind.OUTSIDERS;
        if ((referrer != null) != wanted) {
            wrong.add(new Violation("/referrer", wanted ? "must be given" : "must be left out"));
        }
        if ((endorsement != null) != wanted) {
            wrong.add(new Violation("/endorsement", wanted ? "must be given" : "must be left out"));
        }
        if (!wrong.isEmpty()) {
            throw KernelRefusal.VALIDATION_FAILED.refused().about(wrong);
        }
    }
}
