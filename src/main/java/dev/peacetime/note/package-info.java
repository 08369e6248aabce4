/**
 * What referees said of candidates: sealed where it is kept, read with a purpose, and every read written down.
 * It may know the backchannel and the features before it; who asked whom is the backchannel's.
 */
@NullMarked
package dev.peacetime.note;

import org.jspecify.annotations.NullMarked;
