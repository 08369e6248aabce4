package dev.peacetime.introduction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What came of an introduction.")
enum IntroductionResult {
    TALKED,
    HELPED,
    OFFER_MADE,
    HIRED,
    NOTHING_CAME_OF_IT
}
