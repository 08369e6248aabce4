/**
 * The PostgreSQL that the service starts for itself when it was given none, and keeps alive for as long as it runs.
 * Knows no feature: to all of them it is a JDBC URL and two roles.
 */
@NullMarked
package dev.peacetime.embedded;

import org.jspecify.annotations.NullMarked;
