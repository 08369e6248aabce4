/**
 * Ties between members and people: how strong and how warm they are, what keeps them so, what was given and asked. All of it
 * is its member's own; it tells those after it how strong a tie is, and knows people and their members only.
 */
@NullMarked
package dev.peacetime.relationship;

import org.jspecify.annotations.NullMarked;
