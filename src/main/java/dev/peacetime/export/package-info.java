/**
 * People in the forms that other systems read: vCard, JSON Resume, CSV. It knows how people are shown, and shows no more of
 * them: whoever does not see how somebody can be reached does not export it either.
 */
@NullMarked
package dev.peacetime.export;

import org.jspecify.annotations.NullMarked;
