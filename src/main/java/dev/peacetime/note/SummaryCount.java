package dev.peacetime.note;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many of a group gave an answer: YES, NO, or UNSAID.")
record SummaryCount(String answer, int count) {}
