/** The ground every feature stands on: refusals, pages, time, SQL. It knows nothing of any feature. */
@NullMarked
package dev.peacetime.kernel;

import org.jspecify.annotations.NullMarked;
