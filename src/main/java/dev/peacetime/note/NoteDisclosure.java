package dev.peacetime.note;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An interest that the writer has; it travels with the note wherever that is shown. */
@Schema(description = "An interest that the writer has; it travels with the note wherever that is shown.")
record NoteDisclosure(
        @NotNull NoteDisclosureKind kind,
        @Size(max = 500) @Nullable String text) {}
