package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * One operation as the served contract describes it. Tests that must hold of every operation walk these, so that a new one
 * is covered without being named.
 */
record Operation(String verb, String path, JsonNode description, JsonNode document) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 8;

    static List<Operation> all() {
        var document = read(RestAssured.given()
                .baseUri(ConfigProvider.getConfig().getValue("test.url", String.class))
                .get("/q/openapi?format=json")
                .asString());
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each ->
                                List.of("get", "put", "post", "patch", "delete").contains(each.getKey()))
                        .forEach(each -> operations.add(new Operation(
                                each.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                each.getValue(),
                                document))));
        return operations;
    }

    String name() {
        return verb + " " + path;
    }

    /** The path with something in each of its places. */
    String at(String id) {
        return path.replaceAll("\\{[^}]+}", id);
    }

    /** The parameters that stand in one place: query, path, header. */
    Stream<JsonNode> parameters(String in) {
        return StreamSupport.stream(description.path("parameters").spliterator(), false)
                .map(this::resolved)
                .filter(each -> each.path("in").asText().equals(in));
    }

    /** What a parameter or field may be: its schema, wherever that stands. */
    JsonNode schemaOf(JsonNode parameter) {
        return resolved(parameter.path("schema"));
    }

    boolean isAboutOne() {
        return path.contains("{");
    }

    boolean hasBody() {
        return !bodySchema().isMissingNode();
    }

    /** The media type of the body, JSON if there is a choice. */
    String mediaType() {
        var content = description.at("/requestBody/content");
        for (var name = content.fieldNames(); name.hasNext(); ) {
            var type = name.next();
            if (type.contains("json")) {
                return type;
            }
        }
        return content.fieldNames().hasNext() ? content.fieldNames().next() : "application/json";
    }

    /** A body of the right shape, whose ids are all the one given. */
    String body(Supplier<String> id) {
        return sample(bodySchema(), id, 0).toString();
    }

    private JsonNode bodySchema() {
        return description.at(
                "/requestBody/content/" + mediaType().replace("~", "~0").replace("/", "~1") + "/schema");
    }

    private JsonNode sample(JsonNode given, Supplier<String> id, int depth) {
        var schema = resolved(given);
        var nodes = JsonNodeFactory.instance;
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (typeOf(schema)) {
            case "object" -> {
                var object = nodes.objectNode();
                if (depth < DEEPEST) {
                    schema.path("properties")
                            .properties()
                            .forEach(each -> object.set(each.getKey(), sample(each.getValue(), id, depth + 1)));
                }
                yield object;
            }
            case "array" ->
                depth < DEEPEST
                        ? nodes.arrayNode().add(sample(schema.path("items"), id, depth + 1))
                        : nodes.arrayNode();
            case "integer", "number" -> nodes.numberNode(1);
            case "boolean" -> nodes.booleanNode(true);
            default -> nodes.textNode(text(schema, id));
        };
    }

    private static String text(JsonNode schema, Supplier<String> id) {
        if (schema.path("examples").has(0)) {
            return schema.path("examples").get(0).asText();
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> id.get();
            case "date-time" -> "2026-03-14T09:30:00Z";
            case "date" -> "2030-03-14";
            case "email" -> "somebody@example.com";
            default -> schema.path("pattern").asText().contains("A-Z") ? "DE" : "a long enough text";
        };
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.get("$ref").asText().substring(1)));
        }
        for (var of : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(of)) {
                return resolved(schema.get(of).get(0));
            }
        }
        return schema;
    }

    private static String typeOf(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray()) {
            return type.get(0).asText().equals("null")
                    ? type.get(1).asText()
                    : type.get(0).asText();
        }
        return type.isMissingNode() && schema.has("properties") ? "object" : type.asText("string");
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
