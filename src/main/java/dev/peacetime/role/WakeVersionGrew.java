package dev.peacetime.role;

import java.util.UUID;

/**
 * A role can wake whom it did not wake before: it was opened, or what wishes are matched by changed while it was open. Fired
 * in the transaction in which its wake version grew, and not told outside: whoever waits for roles hears of it.
 *
 * @param wakeVersion never twice the same for one role
 */
public record WakeVersionGrew(UUID roleId, long wakeVersion) {}
