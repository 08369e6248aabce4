package dev.peacetime.assistant;

import org.jspecify.annotations.Nullable;

/**
 * What the headers of a message say of it, for those on the way who do not read it.
 *
 * @param version which revision of the protocol it speaks
 * @param name the tool that is called
 */
record RpcHeaders(
        @Nullable String version,
        @Nullable String method,
        @Nullable String name) {}
