package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What all operations of the contract have, for tests of features that must hold of all. */
public final class OperationWalk {

    private OperationWalk() {}

    /** The names of everything that a caller can send: parameters of queries, and fields of bodies at any depth. */
    public static List<String> inputs() {
        return Operation.all().stream()
                .flatMap(each -> Stream.concat(
                        each.parameters("query").map(one -> one.path("name").asText()), fields(each)))
                .distinct()
                .toList();
    }

    private static Stream<String> fields(Operation operation) {
        if (!operation.hasBody() || !operation.mediaType().contains("json")) {
            return Stream.empty();
        }
        var sample = Operation.read(operation.body(() -> "00000000-0000-0000-0000-000000000000"));
        return names(sample).stream();
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.properties().forEach(field -> {
            names.add(field.getKey());
            names.addAll(names(field.getValue()));
        });
        node.forEach(each -> {
            if (node.isArray()) {
                names.addAll(names(each));
            }
        });
        return names;
    }
}
