/**
 * Introductions that connector and target both want: asked for, passed on, accepted, and told how they went. It knows ties, paths
 * and the guard; before both have said yes no address flows, and who says no is not told from who says nothing.
 */
@NullMarked
package dev.peacetime.introduction;

import org.jspecify.annotations.NullMarked;
