package dev.peacetime.ats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Values of somebody else's JSON, of which nothing can be relied on. */
final class Json {

    private static final int LONGEST = 200;

    private Json() {}

    /** A text, or a number as text; null if there is none, or one that is longer than can be. */
    static @Nullable String text(JsonNode node) {
        if (!node.isTextual() && !node.isIntegralNumber()) {
            return null;
        }
        var text = node.asText().replace("\0", "").strip();
        return text.isEmpty() || text.length() > LONGEST ? null : text;
    }

    static Stream<JsonNode> each(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }

    /** The texts of a field of each object of a list. */
    static List<String> texts(JsonNode list, String field) {
        return each(list)
                .map(each -> text(each.path(field)))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    static JsonNode first(JsonNode list) {
        return list.path(0);
    }
}
