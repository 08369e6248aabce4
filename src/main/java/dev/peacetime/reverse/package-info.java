/**
 * Reverse references: a candidate asks to talk with somebody who worked for their future manager, and is offered volunteers
 * only. It knows the guard, the small world and roles; it asks nobody who did not say yes before.
 */
@NullMarked
package dev.peacetime.reverse;

import org.jspecify.annotations.NullMarked;
