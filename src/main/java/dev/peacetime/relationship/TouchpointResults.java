package dev.peacetime.relationship;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each of several touchpoints. */
@Schema(description = "What became of each, in their order.")
record TouchpointResults(List<TouchpointResult> items) {}
