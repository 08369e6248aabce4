package dev.peacetime.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A value of a JSON document and its JSON pointer. What is missing, null or blank text is absent; what has another type
 * than is asked for refuses the document.
 */
record JsonPlace(JsonNode node, String pointer) {
    static final int LONGEST_LINE = 1_000;
    static final int LONGEST_PROSE = 20_000;

    static JsonPlace document(JsonNode root) {
        if (!root.isObject()) {
            throw new RefusedFile(IntakeRefusal.NOT_AN_OBJECT, "");
        }
        return new JsonPlace(root, "");
    }

    String pointerTo(String field) {
        return pointer + "/" + field;
    }

    Optional<JsonPlace> object(String field) {
        return at(field, JsonNode::isObject, IntakeRefusal.NOT_AN_OBJECT);
    }

    List<JsonPlace> objects(String field) {
        return elements(field, JsonNode::isObject, IntakeRefusal.NOT_AN_OBJECT);
    }

    /** The text of a field, on one line. */
    Optional<String> line(String field) {
        return at(field, JsonNode::isTextual, IntakeRefusal.NOT_TEXT).flatMap(JsonPlace::asLine);
    }

    List<String> lines(String field) {
        return elements(field, JsonNode::isTextual, IntakeRefusal.NOT_TEXT).stream()
                .flatMap(place -> place.asLine().stream())
                .toList();
    }

    /** The text of a field, with its line breaks. */
    Optional<String> prose(String field) {
        return at(field, JsonNode::isTextual, IntakeRefusal.NOT_TEXT)
                .map(place -> place.checked(LONGEST_PROSE).replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> asLine() {
        return FileText.line(checked(LONGEST_LINE));
    }

    private String checked(int longest) {
        var text = node.textValue();
        if (text.length() > longest) {
            throw new RefusedFile(IntakeRefusal.TEXT_TOO_LONG, pointer);
        }
        if (FileText.hasNul(text) || FileText.hasLoneSurrogate(text)) {
            throw new RefusedFile(IntakeRefusal.TEXT_BROKEN, pointer);
        }
        return text;
    }

    private Optional<JsonPlace> at(String field, Predicate<JsonNode> type, IntakeRefusal otherwise) {
        return of(node.path(field), pointerTo(field), type, otherwise);
    }

    private List<JsonPlace> elements(String field, Predicate<JsonNode> type, IntakeRefusal otherwise) {
        var elements = new ArrayList<JsonPlace>();
        at(field, JsonNode::isArray, IntakeRefusal.NOT_A_LIST).ifPresent(list -> {
            for (var i = 0; i < list.node.size(); i++) {
                of(list.node.get(i), list.pointerTo(String.valueOf(i)), type, otherwise)
                        .ifPresent(elements::add);
            }
        });
        return elements;
    }

    private static Optional<JsonPlace> of(
            JsonNode node, String pointer, Predicate<JsonNode> type, IntakeRefusal otherwise) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!type.test(node)) {
            throw new RefusedFile(otherwise, pointer);
        }
        return Optional.of(new JsonPlace(node, pointer));
    }
}
