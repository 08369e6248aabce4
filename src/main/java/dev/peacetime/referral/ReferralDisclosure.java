package dev.peacetime.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An interest that a referrer has in the one they refer, disclosed by themselves. */
record ReferralDisclosure(
        @NotNull ReferralDisclosureKind kind,
        @Size(max = 2000) @Nullable String text) {}
