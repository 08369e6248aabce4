/**
 * The no-contact guard, the one decision on whether somebody may be spoken to about a candidate, and the exposures, the rows
 * by which every act that reveals a candidacy says so. It knows people and their employers; whoever speaks to somebody asks it.
 */
@NullMarked
package dev.peacetime.guard;

import org.jspecify.annotations.NullMarked;
