package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A value of the shape that a schema of the contract asks for, by its number: what names something differs from one number to another. */
record Sample(JsonNode document, Supplier<String> id, int number) {

    private static final int DEEPEST = 8;

    private static final Map<String, List<String>> OTHERWISE = Map.of(
            "personId", List.of("person"), "roleId", List.of("roleIds"), "employerId", List.of("employer", "domain"));

    /** Takes out what differs from one number to another. */
    static String masked(String text) {
        return text.replaceAll("(a long enough text|L5|4711) \\d+", "$1")
                .replaceAll("somebody\\d+", "somebody")
                .replaceAll("\\+4930\\d{8}", "PHONE")
                .replaceAll("(?<=\")20\\d\\d-\\d\\d-\\d\\d(?=\")", "DAY");
    }

    JsonNode of(JsonNode schema) {
        return of(schema, "", 0);
    }

    private JsonNode of(JsonNode given, String name, int depth) {
        var schema = resolved(given, document);
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
                            .forEach(each -> object.set(each.getKey(), of(each.getValue(), each.getKey(), depth + 1)));
                }
                yield object;
            }
            case "array" ->
                depth < DEEPEST ? nodes.arrayNode().add(of(schema.path("items"), name, depth + 1)) : nodes.arrayNode();
            case "integer", "number" -> nodes.numberNode(1);
            case "boolean" -> nodes.booleanNode(true);
            default -> nodes.textNode(text(schema, name));
        };
    }

    /** What can be named by its id or otherwise is named by its id. */
    private static void oneWayToSayIt(ObjectNode object) {
        OTHERWISE.forEach((byId, otherwise) -> {
            if (object.has(byId)) {
                object.remove(otherwise);
            }
        });
        if (object.has("reason") && object.has("employerId")) {
            object.remove("personId");
        }
    }

    private String text(JsonNode schema, String name) {
        if (schema.path("examples").has(0)) {
            var example = schema.path("examples").get(0).asText();
            return List.of("name", "id").contains(name) ? example + " " + number : example;
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> id.get();
            case "date-time" -> (name.equals("expiresAt") ? day(100) : "2026-03-14") + "T09:30:00Z";
            case "date" -> day(100 + number);
            default -> schema.path("pattern").asText().contains("A-Z") ? code(name) : words(name);
        };
    }

    private static String day(int ahead) {
        return LocalDate.now().plusDays(ahead).toString();
    }

    private static String code(String name) {
        return name.equals("currency") ? "EUR" : "DE";
    }

    private String words(String name) {
        return switch (name) {
            case "email", "emails" -> "somebody" + number + "@example.com";
            case "domain", "domains" -> "somebody" + number + ".example";
            case "link", "links" -> "https://people.example/somebody" + number;
            case "phone", "phones" -> "+4930%08d".formatted(number);
            case "url" -> "https://tool.example/peacetime";
            case "types" -> "role.opened";
            case "permissions" -> "roles:read";
            default -> "a long enough text " + number;
        };
    }

    /** What a schema stands for. */
    static JsonNode resolved(JsonNode schema, JsonNode document) {
        if (schema.has("$ref")) {
            return resolved(document.at(schema.get("$ref").asText().substring(1)), document);
        }
        for (var of : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(of)) {
                return resolved(schema.get(of).get(0), document);
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
}
