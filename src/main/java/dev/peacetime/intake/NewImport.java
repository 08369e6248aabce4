package dev.peacetime.intake;

import org.jspecify.annotations.Nullable;

/** A file that is to be imported. */
record NewImport(
        ImportFormat format, boolean dryRun, @Nullable String fileName) {}
