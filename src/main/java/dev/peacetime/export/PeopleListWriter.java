package dev.peacetime.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.peacetime.kernel.Page;
import dev.peacetime.person.EmploymentView;
import dev.peacetime.person.PersonView;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of people as CSV (RFC 4180), under the names by which an import knows its columns; the next page is a link. */
@Provider
@Produces("text/csv")
class PeopleListWriter implements MessageBodyWriter<Page<PersonView>> {

    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "emails",
            "phones",
            "links",
            "headline",
            "location",
            "skills",
            "employer",
            "title",
            "jurisdiction",
            "source",
            "createdAt",
            "updatedAt");

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Page.class
                && generic instanceof ParameterizedType page
                && page.getActualTypeArguments()[0] == PersonView.class;
    }

    @Override
    public void writeTo(
            Page<PersonView> people,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        // Closing it would close the answer, which is not its own.
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(COLUMNS);
        people.items().forEach(person -> csv.writeRecord(fields(person)));
        csv.flush();
    }

    private static List<String> fields(PersonView person) {
        var work = person.employments().stream()
                .filter(each -> each.to() == null)
                .findFirst()
                .orElse(null);
        return Stream.of(
                        person.id().toString(),
                        person.name(),
                        joined(person.emails()),
                        joined(person.phones()),
                        joined(person.links()),
                        person.headline(),
                        person.location(),
                        joined(person.skills()),
                        work == null ? null : work.employer(),
                        title(work),
                        person.jurisdiction(),
                        person.source().name(),
                        person.createdAt().toString(),
                        person.updatedAt().toString())
                .map(text -> text == null ? "" : SpreadsheetRules.harmless(text))
                .toList();
    }

    private static @Nullable String title(@Nullable EmploymentView work) {
        return work == null ? null : work.title();
    }

    private static String joined(@Nullable List<String> texts) {
        return String.join("; ", Objects.requireNonNullElse(texts, List.of()));
    }
}
