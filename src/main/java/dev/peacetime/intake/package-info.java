/**
 * What comes in from files and other systems: LinkedIn's connections, JSON Resume.
 * Reading knows only the formats; what is read becomes people, behind the request, through the features before this one.
 */
@NullMarked
package dev.peacetime.intake;

import org.jspecify.annotations.NullMarked;
