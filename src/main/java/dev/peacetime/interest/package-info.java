/**
 * Interest: what people did of their own accord that shows it, and a score in which every one of these is listed. The score
 * orders, and neither hides nor refuses anybody. It knows people and roles and what stands below them.
 */
@NullMarked
package dev.peacetime.interest;

import org.jspecify.annotations.NullMarked;
