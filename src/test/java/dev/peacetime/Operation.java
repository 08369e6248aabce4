package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
        return body(id, 0);
    }

    /** The same, whose names, addresses and days are as no other number's: what may be there but once is never there twice. */
    String body(Supplier<String> id, int number) {
        return new Sample(document, id, number).of(bodySchema()).toString();
    }

    private JsonNode bodySchema() {
        return description.at(
                "/requestBody/content/" + mediaType().replace("~", "~0").replace("/", "~1") + "/schema");
    }

    private JsonNode resolved(JsonNode schema) {
        return Sample.resolved(schema, document);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
