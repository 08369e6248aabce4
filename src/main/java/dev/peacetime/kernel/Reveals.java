package dev.peacetime.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation by which somebody comes to know of a candidacy, or of what was said. It commits with the rows that say so, or
 * reveals nothing. The contract marks it {@code x-reveals}; a test lets those rows fail for every operation that is marked.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reveals {}
