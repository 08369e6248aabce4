package dev.peacetime.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The ways through a document's schemas. */
final class SchemaWalk {

    static final String COMPONENT = "#/components/schemas/";

    private final OpenAPI document;

    SchemaWalk(OpenAPI document) {
        this.document = document;
    }

    Stream<Operation> operations() {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    /** Puts another schema in the place of each that the operator changes, wherever it stands. */
    void replace(UnaryOperator<Schema> change) {
        var components = document.getComponents().getSchemas();
        components.values().forEach(schema -> replaceIn(schema, change));
        operations().forEach(operation -> {
            if (operation.getParameters() != null) {
                operation.getParameters().stream()
                        .filter(parameter -> parameter.getSchema() != null)
                        .forEach(parameter -> parameter.setSchema(replaced(parameter.getSchema(), change)));
            }
            contents(operation)
                    .flatMap(content -> content.getMediaTypes().values().stream())
                    .filter(media -> media.getSchema() != null)
                    .forEach(media -> media.setSchema(replaced(media.getSchema(), change)));
        });
    }

    private static Schema replaced(Schema schema, UnaryOperator<Schema> change) {
        var other = change.apply(schema);
        if (other == schema) {
            replaceIn(schema, change);
        }
        return other;
    }

    private static void replaceIn(Schema schema, UnaryOperator<Schema> change) {
        if (schema.getProperties() != null) {
            var properties = new LinkedHashMap<String, Schema>();
            schema.getProperties().forEach((name, property) -> properties.put(name, replaced(property, change)));
            schema.setProperties(properties);
        }
        if (schema.getItems() != null) {
            schema.setItems(replaced(schema.getItems(), change));
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            schema.setAdditionalPropertiesSchema(replaced(schema.getAdditionalPropertiesSchema(), change));
        }
        if (schema.getAllOf() != null) {
            schema.setAllOf(all(schema.getAllOf(), change));
        }
        if (schema.getAnyOf() != null) {
            schema.setAnyOf(all(schema.getAnyOf(), change));
        }
        if (schema.getOneOf() != null) {
            schema.setOneOf(all(schema.getOneOf(), change));
        }
    }

    private static List<Schema> all(List<Schema> schemas, UnaryOperator<Schema> change) {
        return schemas.stream().map(each -> replaced(each, change)).toList();
    }

    /** The components that can be reached from these schemas. */
    Set<String> reachableFrom(Stream<Schema> roots) {
        var reached = new HashSet<String>();
        roots.forEach(root -> reach(root, reached));
        return reached;
    }

    private void reach(Schema schema, Set<String> reached) {
        if (schema.getRef() != null) {
            var name = nameOf(schema);
            var component = document.getComponents().getSchemas().get(name);
            if (component == null) {
                throw new IllegalStateException("there is no schema " + name + "; give the record an @Schema");
            }
            if (reached.add(name)) {
                reach(component, reached);
            }
        }
        parts(schema).forEach(part -> reach(part, reached));
    }

    private static List<Schema> parts(Schema schema) {
        var parts = new ArrayList<Schema>();
        if (schema.getProperties() != null) {
            parts.addAll(schema.getProperties().values());
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .forEach(parts::addAll);
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                .filter(Objects::nonNull)
                .forEach(parts::add);
        return parts;
    }

    Stream<Schema> requested() {
        return operations()
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> schemas(body.getContent()));
    }

    Stream<Schema> answered() {
        return Stream.concat(
                operations()
                        .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                        .flatMap(response -> schemas(response.getContent())),
                Stream.of(OASFactory.createSchema().ref("Problem")));
    }

    Stream<Schema> parameters() {
        return operations()
                .map(Operation::getParameters)
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .map(Parameter::getSchema)
                .filter(Objects::nonNull);
    }

    private static Stream<Content> contents(Operation operation) {
        var body = operation.getRequestBody();
        return Stream.concat(
                        body == null ? Stream.empty() : Stream.of(body.getContent()),
                        operation.getResponses().getAPIResponses().values().stream()
                                .map(APIResponse::getContent))
                .filter(Objects::nonNull);
    }

    private static Stream<Schema> schemas(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull);
    }

    static String nameOf(Schema reference) {
        return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }

    static Schema copyOf(Schema schema) {
        var copy = OASFactory.createSchema();
        copy.setAll(Map.copyOf(schema.getAll()));
        return copy;
    }
}
