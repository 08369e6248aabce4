package dev.peacetime.assistant;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.peacetime.kernel.PageRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a tool was called with: all of it known by name, nothing missing; of the right shape once it is read. */
final class Arguments {

    private final ArgumentReader reader;
    private final Tool tool;
    private final ObjectNode given;

    Arguments(ArgumentReader reader, Tool tool, ObjectNode given) {
        this.reader = reader;
        this.tool = tool;
        this.given = given;
    }

    /** What the tool is about. */
    UUID about() {
        return Objects.requireNonNull(one(String.valueOf(tool.about()), new TypeReference<Map<String, UUID>>() {}));
    }

    /** What a resource would take from its query. */
    <T> T query(Class<T> type) {
        return reader.query(given, type);
    }

    /** A cursor is good for the tool that gave it, with the same filters. */
    PageRequest page() {
        var filters = given.deepCopy().without(List.of("limit", "after"));
        return query(PageRequest.class).of(tool.name() + "?" + reader.ordered(filters));
    }

    /** What a resource would take as its body. */
    <T> T body(Class<T> type) {
        return reader.body(given.deepCopy().without("idempotencyKey"), type);
    }

    boolean has(String name) {
        return given.has(name);
    }

    /** Under which key it is done once, if under any. */
    @Nullable
    String idempotencyKey() {
        return one("idempotencyKey", new TypeReference<Map<String, String>>() {});
    }

    private <T> @Nullable T one(String name, TypeReference<Map<String, T>> type) {
        return reader.read(given.deepCopy().retain(name), type).get(name);
    }

    /** The same for the same tool and arguments, in whatever order they come. */
    byte[] fingerprint() {
        var asked = given.deepCopy().without("idempotencyKey");
        return (tool.name() + "\n" + reader.ordered(asked)).getBytes(StandardCharsets.UTF_8);
    }
}
