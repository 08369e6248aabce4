package dev.peacetime.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** What files look like that are sent as they are: a JSON document is an object, whatever it holds, and each has an example. */
final class ContractFiles {

    private static final String CONNECTIONS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            + "Ada,Lovelace,https://www.linkedin.com/in/ada-lovelace,,Acme Corp,Engineer,04 Jun 2025\n";

    private static final String RESUME =
            "{\"basics\": {\"name\": \"Ada Lovelace\"}, \"work\": [{\"name\": \"Acme Corp\", \"startDate\": \"2019-03\"}]}";

    private static final String CALENDAR = """
            BEGIN:VCALENDAR\r
            VERSION:2.0\r
            PRODID:-//Example//EN\r
            BEGIN:VEVENT\r
            UID:lunch@example.com\r
            DTSTAMP:20260301T120000Z\r
            DTSTART:20260302T113000Z\r
            ATTENDEE:mailto:ada@example.com\r
            END:VEVENT\r
            END:VCALENDAR\r
            """;

    private static final String CARD =
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Lovelace\r\nEMAIL:ada@example.com\r\nEND:VCARD\r\n";

    private static final String FORM = "multipart/form-data";

    private static final int LARGEST = 256 * 1024 * 1024;

    private static final int LARGEST_CALENDAR = 4 * 1024 * 1024;

    private ContractFiles() {}

    static void of(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null)
                .forEach(operation -> {
                    of(operation);
                    nameForm(document, operation);
                });
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(answer -> answer.getContent() != null)
                .forEach(answer -> answer.getContent().getMediaTypes().forEach(ContractFiles::answered));
    }

    /** What is answered in another form than JSON has a schema of its own. */
    private static void answered(String name, MediaType body) {
        if (List.of("text/csv", "text/vcard", "image/svg+xml").contains(name)) {
            body.setSchema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
        } else if (name.equals("application/vnd.jsonresume+json")) {
            body.setSchema(anything());
        }
    }

    /** An object of whatever fields; said so that generators need not guess. */
    private static Schema anything() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .additionalPropertiesSchema(OASFactory.createSchema());
    }

    private static void of(Operation operation) {
        formsLast(operation.getRequestBody().getContent());
        operation.getRequestBody().getContent().getMediaTypes().forEach((name, body) -> {
            if (isFile(body)) {
                describe(name, body);
            } else if (isAnything(body.getSchema())) {
                body.setSchema(anything());
            }
        });
    }

    /** A form has a name of ours, for beside other kinds of bodies each generator would make one up. */
    private static void nameForm(OpenAPI document, Operation operation) {
        var form = operation.getRequestBody().getContent().getMediaType(FORM);
        if (form != null && form.getSchema().getRef() == null) {
            var name = operation.getOperationId().substring(0, 1).toUpperCase(Locale.ROOT)
                    + operation.getOperationId().substring(1) + "Form";
            document.getComponents().addSchema(name, form.getSchema());
            form.setSchema(OASFactory.createSchema().ref(name));
        }
    }

    /** What stands first is what Swagger UI offers: a file to be sent as it is, not a form whose file must be chosen. */
    private static void formsLast(Content bodies) {
        var ordered = new LinkedHashMap<>(bodies.getMediaTypes());
        var form = ordered.remove(FORM);
        if (form != null) {
            ordered.put(FORM, form);
        }
        bodies.setMediaTypes(ordered);
    }

    private static boolean isFile(MediaType body) {
        var schema = body.getSchema();
        return schema != null && "binary".equals(schema.getFormat());
    }

    private static boolean isAnything(@Nullable Schema schema) {
        return schema != null
                && schema.getRef() == null
                && List.of(SchemaType.OBJECT).equals(schema.getType())
                && schema.getProperties() == null;
    }

    private static void describe(String name, MediaType body) {
        if (name.contains("json")) {
            body.setSchema(anything());
            body.setExample(parsed());
        } else if (name.equals("text/csv")) {
            body.setSchema(
                    OASFactory.createSchema().type(List.of(SchemaType.STRING)).maxLength(LARGEST));
            body.setExample(CONNECTIONS);

        } else if (name.equals("text/calendar")) {
            body.setSchema(
                    OASFactory.createSchema().type(List.of(SchemaType.STRING)).maxLength(LARGEST_CALENDAR));
            body.setExample(CALENDAR);

        } else if (name.endsWith("vcard")) {
            body.setSchema(
                    OASFactory.createSchema().type(List.of(SchemaType.STRING)).maxLength(LARGEST));
            body.setExample(CARD);
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
