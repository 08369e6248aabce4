package dev.peacetime.referral;

import dev.peacetime.role.RoleStatus;
import java.time.Instant;
import java.util.List;

/**
 * Everything that the rules look at. Whether somebody else referred or hired the person is not among it, so that no answer
 * can tell.
 *
 * @param roles how each role stands that was named; none: for whatever fits
 * @param themselves whether referrer and referred are one
 * @param member whether the referred is a present member
 * @param sentAlready whether this referrer has an open referral of them for one of these roles, or for whatever fits
 * @param ownedUntil when the ownership period would end that begins now
 */
record ReferralFacts(
        List<RoleStatus> roles,
        boolean themselves,
        boolean member,
        boolean sentAlready,
        String words,
        Instant ownedUntil) {}
