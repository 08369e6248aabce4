package dev.peacetime.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the referee says to one of the questions. */
@Schema(description = "What the referee says to one of the questions.")
record NoteAnswer(
        @NotBlank @Size(max = 40) String questionId,
        @NotBlank @Size(max = 4000) String text) {}
