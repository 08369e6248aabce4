package dev.peacetime.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is to be imported. */
record NewImport(
        ImportFormat format,
        boolean dryRun,
        @Nullable String fileName,
        @Nullable UUID wishlistId,
        @Nullable CsvMapping mapping) {}
