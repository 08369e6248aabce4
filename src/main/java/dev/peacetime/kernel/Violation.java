package dev.peacetime.kernel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing wrong with a request: where, as a JSON Pointer into the body or as {@code ?name} of a parameter, and what. */
@Schema(description = "One thing wrong with the request.")
public record Violation(
        @Schema(
                description = "JSON Pointer into the body (`/name`), `?name` of a query parameter, or a header's name.",
                examples = {"/name"})
        String pointer,

        @Schema(
                description = "What is wrong there, for people.",
                examples = {"must not be blank"})
        String detail) {}
