package dev.peacetime.reward;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "By which rule a reward is not to be.")
record Forfeiture(@NotNull RewardRule rule) {}
