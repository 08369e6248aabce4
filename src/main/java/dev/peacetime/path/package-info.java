/**
 * Who could lead to somebody: everybody's ties and what people have in common, walked to warm paths, and who does not want to
 * stand on one. It hears from the relationships how strong ties are, and asks the guard whom a path must avoid.
 */
@NullMarked
package dev.peacetime.path;

import org.jspecify.annotations.NullMarked;
