package dev.peacetime.ats;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An address in Merge's shape.")
record MergeValue(String value) {}
