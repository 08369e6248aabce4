package dev.peacetime.introduction;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What came of an introduction.")
record ToldOutcome(
        IntroductionResult result,
        @Nullable String text,
        @Nullable String thanks,
        Instant at) {}
