/**
 * How it goes, read over all features: tables of numbers, as JSON, as CSV and drawn. It writes nothing, and what a caller may
 * not see counts nowhere.
 */
@NullMarked
package dev.peacetime.report;

import org.jspecify.annotations.NullMarked;
