package dev.peacetime.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file could not be imported, or not to its end. */
@Schema(description = "Why a file could not be imported, or not to its end.")
record ImportFailure(String code, String sentence) {}
