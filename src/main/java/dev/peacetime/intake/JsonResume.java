package dev.peacetime.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.peacetime.kernel.PartialDate;
import dev.peacetime.person.EmailAddress;
import dev.peacetime.person.ProfileUrl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document of JSON Resume 1.x (<a href="https://jsonresume.org/schema">its schema</a>) as a person. Fields that the
 * schema does not know are passed over; a field that it knows and that has another type refuses the document, with its
 * JSON pointer. Everything else that is wrong is left out with a warning.
 */
final class JsonResume {
    static final int LARGEST_DOCUMENT = 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonPlace document;
    private final List<Warning> warnings = new ArrayList<>();

    private JsonResume(JsonPlace document) {
        this.document = document;
    }

    /** @throws RefusedFile when it is too large, not JSON, not a résumé, or nobody's */
    static ResumePerson read(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST_DOCUMENT + 1);
        if (bytes.length > LARGEST_DOCUMENT) {
            throw new RefusedFile(IntakeRefusal.DOCUMENT_TOO_LARGE, "");
        }
        return new JsonResume(JsonPlace.document(parsed(bytes))).person();
    }

    private static JsonNode parsed(byte[] bytes) {
        try {
            var root = JSON.readTree(bytes);
            if (root == null || root.isMissingNode()) {
                throw new RefusedFile(IntakeRefusal.NOT_JSON, "");
            }
            return root;
        } catch (JsonProcessingException malformed) {
            var at = malformed.getLocation();
            throw new RefusedFile(
                    IntakeRefusal.NOT_JSON,
                    at == null ? "" : "line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()));
        } catch (IOException notText) {
            throw new RefusedFile(IntakeRefusal.NOT_JSON, "");
        }
    }

    private ResumePerson person() {
        var basics = document.object("basics").orElseThrow(JsonResume::nameless);
        var name = basics.line("name").filter(FileText::hasLetter).orElseThrow(JsonResume::nameless);
        var location = basics.object("location");
        return new ResumePerson(
                name,
                basics.line("label").orElse(null),
                read(basics, "email", JsonResume::email, Doubt.EMAIL_UNREADABLE).stream()
                        .toList(),
                basics.line("phone").stream().toList(),
                links(basics),
                location.flatMap(JsonResume::readable).orElse(null),
                location.flatMap(this::country).orElse(null),
                basics.prose("summary").orElse(null),
                skills(),
                employments(),
                warnings);
    }

    private List<ResumeLink> links(JsonPlace basics) {
        var own = link(basics, null).stream();
        var profiles = basics.objects("profiles").stream()
                .flatMap(profile -> link(profile, profile.line("network").orElse(null)).stream());
        return Stream.concat(own, profiles).distinct().toList();
    }

    private Optional<ResumeLink> link(JsonPlace place, @Nullable String network) {
        return read(place, "url", JsonResume::webAddress, Doubt.LINK_UNREADABLE)
                .map(url -> new ResumeLink(network, url));
    }

    private static Optional<String> readable(JsonPlace location) {
        var parts = Stream.of("city", "region", "countryCode").flatMap(part -> location.line(part).stream());
        return Optional.of(String.join(", ", parts.distinct().toList())).filter(text -> !text.isEmpty());
    }

    private Optional<String> country(JsonPlace location) {
        return read(location, "countryCode", ResumeRules::country, Doubt.COUNTRY_UNREADABLE);
    }

    private List<String> skills() {
        return ResumeRules.distinct(document.objects("skills").stream()
                .flatMap(skill -> Stream.concat(skill.line("name").stream(), skill.lines("keywords").stream()))
                .toList());
    }

    private List<ResumeEmployment> employments() {
        return document.objects("work").stream()
                .flatMap(work -> employment(work).stream())
                .toList();
    }

    /** Documents older than 1.0 have "company" where 1.0 has "name"; many are still about. */
    private Optional<ResumeEmployment> employment(JsonPlace work) {
        var employer = work.line("name").or(() -> work.line("company"));
        var title = work.line("position").orElse(null);
        var from = read(work, "startDate", ResumeRules::date, Doubt.DATE_UNREADABLE);
        var present = work.line("endDate").filter(ResumeRules::meansPresent).isPresent();
        var to = present
                ? Optional.<PartialDate>empty()
                : read(work, "endDate", ResumeRules::date, Doubt.END_UNREADABLE);
        if (employer.isEmpty()) {
            warnings.add(new Warning(Doubt.EMPLOYER_MISSING, work.pointer()));
            return Optional.empty();
        }
        if (from.isPresent() && to.isPresent() && ResumeRules.crossed(from.get(), to.get())) {
            warnings.add(new Warning(Doubt.DATES_CROSSED, work.pointer()));
            return Optional.of(new ResumeEmployment(employer.get(), title, null, null));
        }
        return Optional.of(new ResumeEmployment(employer.get(), title, from.orElse(null), to.orElse(null)));
    }

    /** The text of a field in its form; if it has another, nothing, and a warning tells so. */
    private <T> Optional<T> read(JsonPlace place, String field, Function<String, Optional<T>> form, Doubt otherwise) {
        var text = place.line(field);
        var read = text.flatMap(form);
        if (text.isPresent() && read.isEmpty()) {
            warnings.add(new Warning(otherwise, place.pointerTo(field)));
        }
        return read;
    }

    private static Optional<String> email(String text) {
        return EmailAddress.parse(text).map(EmailAddress::written);
    }

    private static Optional<String> webAddress(String text) {
        return ProfileUrl.parse(text).map(ProfileUrl::written);
    }

    private static RefusedFile nameless() {
        return new RefusedFile(IntakeRefusal.NAME_MISSING, "/basics/name");
    }
}
