package dev.peacetime.assistant;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A tool's arguments are not of the shape that it takes; the cause says where. */
public final class UnreadableArguments extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableArguments(JsonProcessingException cause) {
        super(cause);
    }
}
