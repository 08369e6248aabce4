package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing breaks for clients of the last released contract that openapi/CHANGES.md does not name under its breaks. A release
 * keeps its contract by {@code -Dopenapi.release}.
 */
class ContractBreaksTest {

    private static final Path PRESENT = Path.of("openapi", "openapi.yaml");
    private static final Path RELEASED = Path.of("openapi", "released", "openapi.yaml");
    private static final Path CHANGES = Path.of("openapi", "CHANGES.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]+ /\\S*)`");
    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String SMALL = """
            openapi: 3.1.0
            info: {title: Small, version: "1"}
            paths:
              /things:
                get:
                  parameters:
                  - {name: kind, in: query, schema: {type: string, enum: [BIG, SMALL]}}
                  responses:
                    '200': {description: Some, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
                post:
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/NewThing'}}}
                  responses:
                    '201': {description: Made}
            components:
              schemas:
                Thing:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    size: {type: [integer, 'null']}
                    state: {type: string, enum: [NEW, OLD]}
                    parts: {type: array, items: {type: object, properties: {name: {type: string}, place: {type: string}}}}
                NewThing:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    note: {type: [string, 'null']}
            """;

    private static final Map<String, Consumer<JsonNode>> CHANGES_OF_SMALL = Map.of(
            "an operation goes", document -> at(document, "/paths/~1things").remove("post"),
            "a field of an answer goes",
                    document ->
                            at(document, "/components/schemas/Thing/properties").remove("size"),
            "a field of a list's items goes",
                    document -> at(document, "/components/schemas/Thing/properties/parts/items/properties")
                            .remove("name"),
            "a field of an answer is of another type",
                    document -> at(document, "/components/schemas/Thing/properties/size")
                            .put("type", "string"),
            "a field of a request is required",
                    document -> at(document, "/components/schemas/NewThing")
                            .withArray("required")
                            .add("note"),
            "a value of a parameter goes",
                    document -> ((com.fasterxml.jackson.databind.node.ArrayNode)
                                    document.at("/paths/~1things/get/parameters/0/schema/enum"))
                            .remove(0),
            "a parameter is required",
                    document -> at(document, "/paths/~1things/get/parameters/0").put("required", true),
            "a field of an answer comes",
                    document -> at(document, "/components/schemas/Thing/properties")
                            .putObject("colour")
                            .put("type", "string"),
            "a value of an answer comes",
                    document -> at(document, "/components/schemas/Thing/properties/state")
                            .withArray("enum")
                            .add("BROKEN"),
            "a field of a request comes",
                    document -> at(document, "/components/schemas/NewThing/properties")
                            .putObject("colour")
                            .put("type", "string"));

    @Test
    void areNamedAmongTheChanges() throws IOException {
        if (System.getProperty("openapi.release") != null) {
            Files.copy(PRESENT, RELEASED, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }

        var breaks = Breaks.between(YAML.readTree(RELEASED.toFile()), YAML.readTree(PRESENT.toFile()));

        assertThat(named()).as("breaks that openapi/CHANGES.md names").containsAll(breaks);
    }

    /** The operations that stand under "Breaks", up to the next heading. */
    private static java.util.Set<String> named() throws IOException {
        var text = Files.readString(CHANGES);
        var from = text.indexOf("\n## Breaks\n");
        assertThat(from).isPositive();
        var until = text.indexOf("\n## ", from + 1);
        return NAMED.matcher(text.substring(from, until < 0 ? text.length() : until))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "an operation goes",
                "a field of an answer goes",
                "a field of a list's items goes",
                "a field of an answer is of another type",
                "a field of a request is required",
                "a value of a parameter goes",
                "a parameter is required"
            })
    void areFound(String change) throws IOException {
        assertThat(Breaks.between(YAML.readTree(SMALL), changed(change))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a field of an answer comes", "a value of an answer comes", "a field of a request comes"})
    void areNotWhatMayGrow(String change) throws IOException {
        assertThat(Breaks.between(YAML.readTree(SMALL), changed(change))).isEmpty();
    }

    private static JsonNode changed(String change) throws IOException {
        var document = YAML.readTree(SMALL);
        CHANGES_OF_SMALL.get(change).accept(document);
        return document;
    }

    private static ObjectNode at(JsonNode document, String pointer) {
        return (ObjectNode) document.at(pointer);
    }
}
