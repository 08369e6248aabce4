package dev.peacetime.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * What is told of a tool to whoever may use it.
 *
 * @param inputSchema of its arguments, closed
 */
record ToolSheet(String name, String description, ObjectNode inputSchema, Map<String, Boolean> annotations) {

    JsonNode properties() {
        return inputSchema.path("properties");
    }

    JsonNode required() {
        return inputSchema.path("required");
    }
}
