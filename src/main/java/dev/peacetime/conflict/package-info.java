/**
 * The small world: what ties those to each other who have to do with a hire, so that it is known before anybody is asked, and
 * who keeps out of it. It knows people, roles and referrals; whoever asks or tells looks here first.
 */
@NullMarked
package dev.peacetime.conflict;

import org.jspecify.annotations.NullMarked;
