package dev.peacetime.backchannel;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the guard shall look at. */
@Schema(description = "Whom the guard shall look at.")
record GuardCheck(@NotNull UUID refereeId) {}
