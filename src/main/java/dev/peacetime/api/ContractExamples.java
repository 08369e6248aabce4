package dev.peacetime.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that work: META-INF/openapi-examples/{operationId}.json, in which `{people}` stands for somebody's id
 * and `{people-2}` for somebody else's; where there is none, the least that the schema asks for.
 */
final class ContractExamples {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+(-\\d)?)}");
    private static final String SOME_TIME = "2026-01-15T09:30:00Z";

    private final OpenAPI document;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> ids = new TreeMap<>();

    ContractExamples(OpenAPI document) {
        this.document = document;
    }

    void finish() {
        new TreeMap<>(document.getPaths().getPathItems())
                .values()
                .forEach(item -> item.getOperations().values().forEach(this::show));
        document.getPaths().getPathItems().keySet().forEach(path -> {
            if (path.contains("/{id}")) {
                idOf(ExampleIds.collectionOf("id", path));
            }
            if (path.contains("/{token}")) {
                idOf(ExampleIds.ofLinks(path));
            }
        });
        document.addExtension("x-example-ids", ids);
    }

    private void show(Operation operation) {
        if (operation.getRequestBody() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().forEach((type, media) -> {
            if (media.getExample() == null && media.getSchema() != null && type.endsWith("json")) {
                var example = written(operation.getOperationId()).orElseGet(() -> madeUp("", media.getSchema(), 0));
                if (media.getSchema().getRef() == null) {
                    media.setExample(example);
                } else {
                    showAtSchema(operation, media, example);
                }
            }
        });
    }

    /**
     * Generators of clients warn of an example beside a schema, not of one in it. Where two operations share a schema and not
     * its example, the later one has a schema of its own.
     */
    private void showAtSchema(Operation operation, MediaType media, @Nullable Object example) {
        var schemas = document.getComponents().getSchemas();
        var shared = schemas.get(SchemaWalk.nameOf(media.getSchema()));
        var shown = shared.getExamples();
        if (shown == null || shown.isEmpty()) {
            shared.addExample(example);
        } else if (!shown.get(0).equals(example)) {
            var id = operation.getOperationId();
            var own = Character.toUpperCase(id.charAt(0)) + id.substring(1) + "Body";
            var copy = OASFactory.createSchema();
            copy.setAll(shared.getAll());
            document.getComponents().addSchema(own, copy.examples(List.of(example)));
            media.setSchema(OASFactory.createSchema().ref(SchemaWalk.COMPONENT + own));
        }
    }

    private Optional<Object> written(String operationId) {
        try (InputStream file = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("META-INF/openapi-examples/" + operationId + ".json")) {
            if (file == null) {
                return Optional.empty();
            }
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var placed = PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(idOf(place.group(1))));
            return Optional.of(json.readValue(placed, Object.class));
        } catch (IOException failure) {
            throw new UncheckedIOException("the example of " + operationId, failure);
        }
    }

    private @Nullable Object madeUp(String name, Schema given, int depth) {
        var schema = given.getRef() == null
                ? given
                : document.getComponents().getSchemas().get(SchemaWalk.nameOf(given));
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        if (schema.getEnumeration() != null) {
            return schema.getEnumeration().get(0);
        }
        if (schema.getProperties() != null) {
            return object(schema, depth);
        }
        return switch (schema.getType() == null
                ? Schema.SchemaType.OBJECT
                : schema.getType().get(0)) {
            case STRING -> text(name, schema);
            case INTEGER, NUMBER -> schema.getMinimum() == null ? Integer.valueOf(1) : schema.getMinimum();
            case BOOLEAN -> true;
            case ARRAY -> List.of(madeUp(name, schema.getItems(), depth + 1));
            default -> Map.of();
        };
    }

    private Object object(Schema schema, int depth) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        schema.getProperties().forEach((field, type) -> {
            if (schema.getRequired() != null && schema.getRequired().contains(field)) {
                fields.put(field, madeUp(field, type, depth + 1));
            }
        });
        if (fields.isEmpty() && depth == 0) {
            schema.getProperties().entrySet().stream()
                    .filter(field -> field.getValue().getType() != null
                            && field.getValue().getFormat() == null
                            && field.getValue().getType().contains(Schema.SchemaType.STRING))
                    .findFirst()
                    .ifPresent(field -> fields.put(field.getKey(), madeUp(field.getKey(), field.getValue(), 1)));
        }
        return fields;
    }

    private String idOf(String collection) {
        return ids.computeIfAbsent(collection, ExampleIds::of);
    }

    private String text(String name, Schema schema) {
        return switch (String.valueOf(schema.getFormat())) {
            case "uuid" -> idOf(ExampleIds.collectionOf(name));
            case "date-time" -> SOME_TIME;
            case "date" -> SOME_TIME.substring(0, 10);
            case "duration" -> "P30D";
            case "email" -> "ada@example.com";
            default -> "An example";
        };
    }
}
