package dev.peacetime.kernel;

/**
 * How something stands after it was written whole.
 *
 * @param made whether it was not there before
 */
public record Upserted<T extends Versioned>(T view, boolean made) {}
