package dev.peacetime.assistant;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** An error of JSON-RPC. */
record RpcError(
        int code,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> data) {}
