/**
 * Wishlists: the people whom an organization hopes to work with some day, why, and what would wake the wish. It knows people
 * and roles and what stands below them, and nothing of referrals and backchannels.
 */
@NullMarked
package dev.peacetime.wishlist;

import org.jspecify.annotations.NullMarked;
