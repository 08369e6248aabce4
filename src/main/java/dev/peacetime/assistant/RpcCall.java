package dev.peacetime.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One message of JSON-RPC 2.0, with what its headers say of it.
 *
 * @param id by which its answer is known; none of a notification, which has no answer
 * @param params an object, or missing
 */
record RpcCall(@Nullable JsonNode id, String method, JsonNode params, RpcHeaders headers) {

    /** Whatever is sent back is harmless to repeat. */
    private static final Pattern ID = Pattern.compile("[ -~]{1,200}");

    private static final String VERSION = "io.modelcontextprotocol/protocolVersion";

    static RpcCall of(JsonNode message, RpcHeaders headers) {
        var params = message.path("params");
        if (!"2.0".equals(message.path("jsonrpc").textValue())
                || !message.path("method").isTextual()
                || (message.has("id") && idOf(message) == null)
                || !(params.isMissingNode() || params.isObject())) {
            throw new RpcFault(400, RpcFault.INVALID, "Send one request or notification of JSON-RPC 2.0");
        }
        return new RpcCall(idOf(message), message.path("method").asText(), params, headers);
    }

    /** The id of a message, of one that is none otherwise too; null if it has none that can be. */
    static @Nullable JsonNode idOf(JsonNode message) {
        var id = message.path("id");
        var may = id.isIntegralNumber()
                || (id.isTextual() && ID.matcher(id.textValue()).matches());
        return may ? id : null;
    }

    boolean isNotification() {
        return id == null;
    }

    /** The revision that the message itself says it speaks; those before 2026-07-28 agreed on one beforehand. */
    @Nullable
    String saidVersion() {
        return meta().path(VERSION).textValue();
    }

    JsonNode meta() {
        return params.path("_meta");
    }

    @Nullable
    String toolName() {
        return params.path("name").textValue();
    }
}
