package dev.peacetime.introduction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What you are in an introduction.")
enum IntroductionPart {
    ASKER,
    CONNECTOR,
    TARGET
}
