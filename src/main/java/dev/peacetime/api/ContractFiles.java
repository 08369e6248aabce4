package dev.peacetime.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What files look like that are sent as they are: a JSON document is an object, whatever it holds, and each has an example. */
final class ContractFiles {

    private static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + "Ada,Lovelace,https://www.linkedin.com/in/ada-lovelace,,Acme Corp,Engineer,04 Jun 2025\n";

    private static final String RESUME =
            "{\"basics\": {\"name\": \"Ada Lovelace\"}, \"work\": [{\"name\": \"Acme Corp\", \"startDate\": \"2019-03\"}]}";

    private static final int LARGEST = 64 * 1024 * 1024;

    private ContractFiles() {}

    static void of(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(ContractFiles::of);
    }

    private static void of(Operation operation) {
        operation.getRequestBody().getContent().getMediaTypes().forEach((name, body) -> {
            if (isFile(body)) {
                describe(name, body);
            }
        });
    }

    private static boolean isFile(MediaType body) {
        var schema = body.getSchema();
        return schema != null && "binary".equals(schema.getFormat());
    }

    private static void describe(String name, MediaType body) {
        if (name.contains("json")) {
            body.setSchema(OASFactory.createSchema().type(List.of(SchemaType.OBJECT)));
            body.setExample(parsed());
        } else if (name.equals("text/csv")) {
            body.setSchema(
                    OASFactory.createSchema().type(List.of(SchemaType.STRING)).maxLength(LARGEST));
            body.setExample(CONNECTIONS);
        }
    }

    private static Object parsed() {
        try {
            return new ObjectMapper().readValue(RESUME, Object.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
