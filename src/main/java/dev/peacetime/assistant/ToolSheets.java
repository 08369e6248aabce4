package dev.peacetime.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Describes tools by the served contract, so that nothing is said twice, or once truly and once not. */
@ApplicationScoped
class ToolSheets {

    private static final String DOCUMENT = "<default>";
    private static final String SCHEMAS = "#/components/schemas/";

    private final OpenApiDocumentService documents;
    private final ObjectMapper json;

    ToolSheets(OpenApiDocumentService documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /** Of each tool, by its name. The contract is long: ask once. */
    Map<String, ToolSheet> of(List<Tool> tools) {
        var contract = contract();
        return tools.stream().collect(Collectors.toMap(Tool::name, tool -> read(contract, tool)));
    }

    private ToolSheet read(JsonNode contract, Tool tool) {
        var operation = operation(contract, tool.operationId());
        var schema = json.createObjectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        schema.put("additionalProperties", false);
        operation.path("parameters").forEach(parameter -> take(parameter, tool, properties, required));
        var body = operation.at("/requestBody/content/application~1json/schema");
        if (!body.isMissingNode()) {
            JsonNode record =
                    contract.at(body.path("$ref").asText().substring(1)).deepCopy();
            properties.setAll((ObjectNode) record.path("properties"));
            required.addAll((ArrayNode) record.path("required"));
        }
        if (tool.writes()) {
            var key = contract.at("/components/parameters/IdempotencyKey");
            properties.set("idempotencyKey", described(key));
        }
        bringAlong(contract, properties, schema);
        return new ToolSheet(tool.name(), operation.path("summary").asText(), schema, annotations(tool));
    }

    private static Map<String, Boolean> annotations(Tool tool) {
        return Map.of("readOnlyHint", !tool.writes(), "destructiveHint", false, "openWorldHint", false);
    }

    private static void take(JsonNode parameter, Tool tool, ObjectNode properties, ArrayNode required) {
        if (parameter.path("in").asText().equals("path") && tool.about() != null) {
            properties.set(tool.about(), described(parameter));
            required.add(tool.about());
        } else if (parameter.path("in").asText().equals("query")) {
            properties.set(parameter.path("name").asText(), described(parameter));
        }
    }

    private static ObjectNode described(JsonNode parameter) {
        ObjectNode schema = parameter.path("schema").deepCopy();
        Optional.ofNullable(parameter.path("description").textValue())
                .ifPresent(sentence -> schema.put("description", sentence));
        return schema;
    }

    /** The schemas that are referred to, and those that they refer to, stand within. */
    private static void bringAlong(JsonNode contract, JsonNode within, ObjectNode schema) {
        for (var place : within.findParents("$ref")) {
            var name = place.path("$ref").asText();
            if (name.startsWith(SCHEMAS)) {
                var own = name.substring(SCHEMAS.length());
                ((ObjectNode) place).put("$ref", "#/$defs/" + own);
                if (!schema.path("$defs").has(own)) {
                    JsonNode copy = contract.at(name.substring(1)).deepCopy();
                    schema.withObject("/$defs").set(own, copy);
                    bringAlong(contract, copy, schema);
                }
            }
        }
    }

    private static JsonNode operation(JsonNode contract, String operationId) {
        return StreamSupport.stream(contract.path("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false))
                .filter(operation -> operation.path("operationId").asText().equals(operationId))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no operation is called " + operationId));
    }

    private JsonNode contract() {
        try {
            return json.readTree(documents.getDocument(DOCUMENT, Format.JSON));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
