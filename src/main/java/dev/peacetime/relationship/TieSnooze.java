package dev.peacetime.relationship;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a tie shall not be brought up. */
@Schema(description = "Until when a tie shall not be brought up.")
record TieSnooze(@NotNull LocalDate until) {}
