package dev.peacetime.referral;

import java.time.Instant;

/** How far the limits of a link are used up. */
record LinkUse(Instant expiresAt, boolean closed, int most, int used, int mostADay, int onTheDay) {}
