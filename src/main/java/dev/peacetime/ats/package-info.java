/**
 * Applicant tracking systems: what they tell moves people, referrals and entries here; and what is known here is told in the
 * shape that tools for them expect. It knows people, roles, wishlists and referrals, by their doors.
 */
@NullMarked
package dev.peacetime.ats;

import org.jspecify.annotations.NullMarked;
