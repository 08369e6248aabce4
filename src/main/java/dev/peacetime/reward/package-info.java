/**
 * Rewards for referrals that led to a hire, as records: what a policy promised, when it falls due, that it was paid or by
 * which rule it was not to be. Nothing is paid by the service. It knows referrals and their policies.
 */
@NullMarked
package dev.peacetime.reward;

import org.jspecify.annotations.NullMarked;
