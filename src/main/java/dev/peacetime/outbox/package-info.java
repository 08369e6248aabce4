/**
 * One row per announced event, written in the transaction that made it true, told to others once that has committed: in one
 * order, none left out, and to nobody who may not know. It knows the kernel and the organization only; what an event means
 * and who may be told of it is its feature's.
 */
@NullMarked
package dev.peacetime.outbox;

import org.jspecify.annotations.NullMarked;
