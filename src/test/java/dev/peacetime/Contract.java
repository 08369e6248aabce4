package dev.peacetime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.format.PatternFormat;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;

/** The contract as the service under test serves it, to be asked what it promises. */
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PLACE = "https://contract.example/openapi.json";
    private static volatile Contract served;

    /** JSON Schema 2020-12; what OpenAPI adds says nothing of values, and any domain can have a mailbox. */
    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .format(PatternFormat.of("email", "[^@\\s]+@[^@\\s]+", "format.email"))
            .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
            .build();

    private final JsonNode document;
    private final JsonSchemaFactory schemas;

    private Contract(String text) {
        this.document = read(text);
        this.schemas = JsonSchemaFactory.builder()
                .metaSchema(DIALECT)
                .defaultMetaSchemaIri(DIALECT.getIri())
                .schemaLoaders(loaders -> loaders.schemas(Map.of(PLACE, text)))
                .build();
    }

    public static Contract served() {
        if (served == null) {
            served = new Contract(RestAssured.given()
                    .baseUri(ConfigProvider.getConfig().getValue("test.url", String.class))
                    .get("/q/openapi?format=json")
                    .asString());
        }
        return served;
    }

    /** One operation, at its place in the document. */
    public record Operation(String path, String verb, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }
    }

    /** All of them, as they are ordered in the document. */
    public List<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(verb -> verb.getValue().has("operationId"))
                        .map(verb -> new Operation(path.getKey(), verb.getKey(), verb.getValue())))
                .toList();
    }

    /** The operation that answers such a request; where several templates fit, the most literal one. */
    public Optional<Operation> operation(String verb, String path) {
        return operations().stream()
                .filter(each -> each.verb().equals(verb.toLowerCase(Locale.ROOT)))
                .filter(each -> Pattern.matches(each.path().replaceAll("\\{[^}]+}", "[^/]+"), path))
                .min(Comparator.comparingLong(each -> each.path()
                        .chars()
                        .filter(character -> character == '{')
                        .count()));
    }

    /** What stands at that place, or where that refers to. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? resolved(document.at(node.path("$ref").asText().substring(1)))
                : node;
    }

    public JsonNode document() {
        return document;
    }

    /** What is wrong with a text as JSON of the schema that stands at a pointer into the document. */
    public List<String> violations(String pointer, String body) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return schemas.getSchema(SchemaLocation.of(PLACE + "#" + pointer), config).validate(read(body)).stream()
                .map(ValidationMessage::toString)
                .toList();
    }

    /** The pointer of a node that may be a reference: schemas are validated where they stand. */
    public String place(String pointer) {
        var node = document.at(pointer);
        return node.has("$ref") ? place(node.path("$ref").asText().substring(1)) : pointer;
    }

    public static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
