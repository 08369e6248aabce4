/** HTTP as the whole service speaks it: problems, headers, limits, the contract's document, health. Imported by nobody. */
@NullMarked
package dev.peacetime.api;

import org.jspecify.annotations.NullMarked;
