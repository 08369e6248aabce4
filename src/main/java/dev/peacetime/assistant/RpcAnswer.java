package dev.peacetime.assistant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a message is answered with: a result or an error, under the message's own id. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RpcAnswer(
        String jsonrpc,
        @Nullable JsonNode id,
        @Nullable Map<String, Object> result,
        @Nullable RpcError error) {

    static RpcAnswer of(RpcCall call, Map<String, Object> result) {
        return new RpcAnswer("2.0", call.id(), result, null);
    }

    static RpcAnswer of(@Nullable JsonNode id, RpcFault fault) {
        return new RpcAnswer("2.0", id, null, fault.error());
    }
}
