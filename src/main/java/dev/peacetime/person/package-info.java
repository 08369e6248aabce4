/**
 * The people an organization knows, the employers they work at, and the rules by which two written things mean one.
 * It knows the kernel, the organization and the outbox, and nothing of what is done with people.
 */
@NullMarked
package dev.peacetime.person;

import org.jspecify.annotations.NullMarked;
