package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.Endpoint;

/** The operations of a contract that clients of an earlier one can no longer call as they did, {@code GET /v1/people}. */
final class Breaks {

    /** What the policy in openapi/CHANGES.md lets grow. */
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private Breaks() {}

    static Set<String> between(JsonNode earlier, JsonNode now) {
        var difference = OpenApiCompare.fromContents(
                asOf30(earlier).toString(), asOf30(now).toString(), List.of(), OPTIONS);
        var breaks = new TreeSet<String>();
        difference.getMissingEndpoints().forEach(gone -> breaks.add(named(gone)));
        difference.getChangedOperations().stream()
                .filter(changed -> changed.isIncompatible() || losesFields(changed))
                .forEach(changed -> breaks.add(named(changed)));
        return breaks;
    }

    /** What is not always answered is relied on all the same, which the library lets go. */
    private static boolean losesFields(ChangedOperation operation) {
        var answers = operation.getApiResponses();
        return answers != null
                && answers.getChanged().values().stream()
                        .flatMap(answer -> Stream.ofNullable(answer.getContent()))
                        .flatMap(content -> content.getChanged().values().stream())
                        .flatMap(media -> Stream.ofNullable(media.getSchema()))
                        .anyMatch(Breaks::losesFields);
    }

    private static boolean losesFields(ChangedSchema schema) {
        return !schema.getMissingProperties().isEmpty()
                || schema.getChangedProperties().values().stream().anyMatch(Breaks::losesFields)
                || Stream.ofNullable(schema.getItems()).anyMatch(Breaks::losesFields);
    }

    private static String named(Endpoint endpoint) {
        return endpoint.getMethod() + " " + endpoint.getPathUrl();
    }

    private static String named(ChangedOperation operation) {
        return operation.getHttpMethod() + " " + operation.getPathUrl();
    }

    /** The same contract in the words of OpenAPI 3.0, which are all that is compared. */
    private static JsonNode asOf30(JsonNode document) {
        var older = (ObjectNode) older(document);
        older.put("openapi", "3.0.3");
        older.remove(List.of("webhooks", "jsonSchemaDialect"));
        return older;
    }

    private static JsonNode older(JsonNode node) {
        if (node instanceof ArrayNode array) {
            var each = JsonNodeFactory.instance.arrayNode();
            array.forEach(one -> each.add(older(one)));
            return each;
        }
        if (!(node instanceof ObjectNode)) {
            return node;
        }
        var object = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> {
            if (!field.getKey().startsWith("x-") && !field.getKey().equals("examples")) {
                object.set(field.getKey(), older(field.getValue()));
            }
        });
        return orNull(object);
    }

    /** What may be null has several types, or several forms, one of which is null. */
    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.path("type") instanceof ArrayNode types) {
            schema.put(
                    "type",
                    types.get(0).asText().equals("null")
                            ? types.get(1).asText()
                            : types.get(0).asText());
            schema.put("nullable", true);
        }
        if (schema.path("anyOf") instanceof ArrayNode forms
                && forms.size() == 2
                && forms.get(1).path("type").asText().equals("null")) {
            var form = forms.get(0);
            schema.remove("anyOf");
            schema.setAll((ObjectNode) form);
        }
        return schema;
    }
}
