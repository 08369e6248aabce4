package dev.peacetime.kernel;

import org.jspecify.annotations.Nullable;

/** A value that is bound to a statement as JSON. */
public record AsJson(@Nullable Object value) {}
