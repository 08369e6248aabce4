package dev.peacetime.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A change as JSON Merge Patch (RFC 7396): what is absent is kept, null removes, anything else replaces.
 *
 * @param <T> the record that the patched document must be again
 */
public final class MergePatch<T> {

    private final ObjectNode patch;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch(ObjectNode patch) {
        this.patch = patch;
    }

    @JsonValue
    public ObjectNode patch() {
        return patch;
    }

    /** Whether the change says anything of that field. */
    public boolean names(String field) {
        return patch.has(field);
    }

    /** The document after the change. */
    ObjectNode onto(ObjectNode document) {
        return (ObjectNode) merge(document, patch);
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (var change : changes.properties()) {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                var before = merged.get(change.getKey());
                merged.set(
                        change.getKey(),
                        merge(before == null ? JsonNodeFactory.instance.objectNode() : before, change.getValue()));
            }
        }
        return merged;
    }
}
