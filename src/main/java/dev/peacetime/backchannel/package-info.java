/**
 * Quiet references: who may be asked about a candidate, what they said, and who came to know.
 * It may know people, roles, ties and the features before them; nobody's present employer learns through it that they are looking.
 */
@NullMarked
package dev.peacetime.backchannel;

import org.jspecify.annotations.NullMarked;
