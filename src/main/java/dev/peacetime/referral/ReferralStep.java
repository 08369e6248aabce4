package dev.peacetime.referral;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step that a referral took. */
@Schema(description = "One step that a referral took.")
record ReferralStep(
        ReferralStage stage,
        @Nullable String note,
        @Nullable UUID memberId,
        Instant at) {}
