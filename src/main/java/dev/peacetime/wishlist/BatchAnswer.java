package dev.peacetime.wishlist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each of many who were to be wished for. */
@Schema(description = "What became of each, in the order in which they were sent.")
record BatchAnswer(List<BatchedEntry> items) {}
