/**
 * One row per announced event, written in the transaction that made it true, to be told to others once that has committed.
 * It knows the kernel and the organization only; what an event means is its feature's.
 */
@NullMarked
package dev.peacetime.outbox;

import org.jspecify.annotations.NullMarked;
