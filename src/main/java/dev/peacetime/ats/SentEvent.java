package dev.peacetime.ats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An event as it was sent: to the byte, since its signature is of its bytes. */
@SuppressWarnings("ArrayRecordComponent")
record SentEvent(byte[] body, @Nullable String signature, JsonNode json) {

    private static final JsonMapper JSON = new JsonMapper();

    static SentEvent of(byte[] body, @Nullable String signature) {
        return new SentEvent(body, signature, parsed(body));
    }

    /** As text that can be kept. */
    String text() {
        return new String(body, StandardCharsets.UTF_8).replace("\0", "");
    }

    /** What is no JSON says nothing. */
    private static JsonNode parsed(byte[] body) {
        try {
            var json = JSON.readTree(body);
            return json == null ? MissingNode.getInstance() : json;
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
