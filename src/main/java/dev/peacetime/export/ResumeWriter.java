package dev.peacetime.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.peacetime.person.EmploymentView;
import dev.peacetime.person.PersonView;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person as a JSON Resume (<a href="https://jsonresume.org/schema">its schema</a>, version 1). */
@Provider
@Produces("application/vnd.jsonresume+json")
class ResumeWriter implements MessageBodyWriter<PersonView> {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

    private final ObjectMapper json;

    ResumeWriter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == PersonView.class;
    }

    @Override
    public void writeTo(
            PersonView person,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(json.writeValueAsBytes(resume(person)));
    }

    private ObjectNode resume(PersonView person) {
        var resume = json.createObjectNode().put("$schema", SCHEMA);
        var basics = resume.putObject("basics").put("name", person.name());
        put(basics, "label", person.headline());
        put(basics, "email", first(person.emails()));
        put(basics, "phone", first(person.phones()));
        if (person.location() != null) {
            basics.putObject("location").put("city", person.location());
        }
        var profiles = basics.putArray("profiles");
        person.links().forEach(link -> profiles.addObject().put("url", link));
        var work = resume.putArray("work");
        person.employments().forEach(each -> add(each, work.addObject()));
        var skills = resume.putArray("skills");
        person.skills().forEach(skill -> skills.addObject().put("name", skill));
        resume.putObject("meta")
                .put("version", "v1.0.0")
                .put("lastModified", person.updatedAt().toString());
        return resume;
    }

    private static void add(EmploymentView work, ObjectNode node) {
        node.put("name", work.employer());
        put(node, "position", work.title());
        put(node, "startDate", work.from() == null ? null : work.from().toString());
        put(node, "endDate", work.to() == null ? null : work.to().toString());
    }

    private static void put(ObjectNode node, String field, @Nullable String text) {
        if (text != null) {
            node.put(field, text);
        }
    }

    private static @Nullable String first(@Nullable List<String> texts) {
        return texts == null || texts.isEmpty() ? null : texts.get(0);
    }
}
