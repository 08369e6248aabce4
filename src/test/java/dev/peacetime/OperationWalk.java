package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What all operations of the contract have, for tests of features that must hold of all. */
public final class OperationWalk {

    private static final String DIFFERS_ANYWAY = "\"(next|requestId|traceparent|from|until|at|lastUsedAt)\":\"[^\"]*\"";

    private OperationWalk() {}

    /** The names of everything that a caller can send: parameters of queries, and fields of bodies at any depth. */
    public static List<String> inputs() {
        return Operation.all().stream()
                .flatMap(each -> Stream.concat(
                        each.parameters("query").map(one -> one.path("name").asText()), fields(each)))
                .distinct()
                .toList();
    }

    /**
     * All that somebody can GET without being written down for it, about each of some things: what each path answered that
     * answers at all. Left out is what differs from call to call: cursors, until when a report tells, when a key was used.
     */
    public static Map<String, String> everything(Api reader, Collection<String> ids) {
        var paths = new ArrayList<String>();
        for (var operation : Operation.all()) {
            if (operation.verb().equals("GET")
                    && !operation.description().path("x-reveals").asBoolean()) {
                var wide = operation
                        .parameters("query")
                        .anyMatch(one -> one.path("name").asText().equals("limit"));
                (operation.isAboutOne() ? ids.stream().map(operation::at) : Stream.of(operation.path()))
                        .map(path -> wide ? path + "?limit=50" : path)
                        .forEach(paths::add);
            }
        }
        var seen = again(reader, paths);
        seen.values().removeIf(answer -> answer.startsWith("404"));
        return seen;
    }

    /** The same of these paths. */
    public static Map<String, String> again(Api reader, Collection<String> paths) {
        var seen = new TreeMap<String, String>();
        for (var path : paths) {
            var answer = reader.request().get(path);
            seen.put(
                    path,
                    answer.statusCode() + " " + answer.header("ETag") + " "
                            + answer.asString().replaceAll(DIFFERS_ANYWAY, ""));
        }
        return seen;
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
