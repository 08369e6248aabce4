package dev.peacetime.referral;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody else who put in a word for the same person. */
@Schema(description = "Somebody else who put in a word for the same person.")
record CoEndorser(
        UUID memberId,

        @Schema(description = "Who spoke, where the member stands for somebody outside.") @Nullable
        UUID outsiderId,

        @Schema(description = "Where their word stands: their own referral, or this one.")
        UUID referralId,

        Relationship relationship,
        String text,
        boolean firstHand,
        @Nullable Boolean wouldWorkAgain,
        Instant createdAt) {}
