/**
 * Texts that nobody reads in a copy of the database: sealed under a key of each organization, which is itself wrapped by the
 * service's key. It knows organizations; whoever keeps such texts seals them here and tells how they are sealed anew.
 */
@NullMarked
package dev.peacetime.vault;

import org.jspecify.annotations.NullMarked;
