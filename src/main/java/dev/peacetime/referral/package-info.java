/**
 * Referrals: good words put in for somebody, who owns them, by which policy they count, and the answers owed to whoever sent
 * them. It knows people, members and roles; what is made of a referral elsewhere is told by its events.
 */
@NullMarked
package dev.peacetime.referral;

import org.jspecify.annotations.NullMarked;
