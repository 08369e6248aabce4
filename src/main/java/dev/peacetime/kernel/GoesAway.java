package dev.peacetime.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that clients shall do without: since which day, and the day from which it is gone, at least six months later. The
 * contract calls it deprecated, and each of its answers says so by {@code Deprecation} and {@code Sunset}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface GoesAway {

    /** {@code 2027-01-15} */
    String since();

    /** {@code 2027-07-15} */
    String on();
}
