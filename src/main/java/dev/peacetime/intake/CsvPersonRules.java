package dev.peacetime.intake;

import dev.peacetime.person.EmailAddress;
import dev.peacetime.person.ProfileUrl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a row of a CSV file describes, by its header. */
final class CsvPersonRules {

    /** What parts several values in one field. */
    private static final String BETWEEN = "[;|\\n,]";

    /** What is put in front of a text that a spreadsheet would take for a formula. */
    private static final String DISARMED = "^'(?=[=+\\-@])";

    /** What systems write behind an address to tell its kind: {@code ada@example.com (personal)}. */
    private static final String KIND = "\\s*\\([A-Za-z ]+\\)$";

    private CsvPersonRules() {}

    /** Why nobody can be read from the row. */
    static Optional<RowProblem> mayNotRead(List<String> row, CsvHeader header) {
        var places = header.places().values().stream().flatMap(List::stream).toList();
        var problem = RowRules.mayNotRead(row, header.width(), places);
        if (problem.isPresent()) {
            return problem;
        }
        var name = name(row, header);
        if (FileText.hasReplacement(name)) {
            return Optional.of(RowProblem.NAME_BROKEN);
        }
        return FileText.hasLetter(name) ? Optional.empty() : Optional.of(RowProblem.NAME_MISSING);
    }

    /** Who it is; what of the row cannot be true or cannot be stored is left out, and a warning tells so. */
    static ResumePerson read(List<String> row, CsvHeader header, List<Warning> warnings) {
        var values = new Values(row, header, warnings);
        var employer = values.first(CsvField.EMPLOYER);
        var title = values.first(CsvField.TITLE);
        var headline = values.first(CsvField.HEADLINE);
        return new ResumePerson(
                name(row, header),
                headline == null ? NewcomerRules.headline(title, employer) : headline,
                values.each(CsvField.EMAILS, CsvPersonRules::email, Doubt.EMAIL_UNREADABLE),
                values.each(CsvField.PHONES, Optional::of, Doubt.PHONE_UNREADABLE),
                values.each(CsvField.LINKS, CsvPersonRules::link, Doubt.LINK_UNREADABLE).stream()
                        .map(url -> new ResumeLink(null, url))
                        .toList(),
                values.first(CsvField.LOCATION),
                null,
                null,
                ResumeRules.distinct(values.each(CsvField.SKILLS, Optional::of, Doubt.CHARACTERS_BROKEN)),
                employer == null ? List.of() : List.of(new ResumeEmployment(employer, title, null, null)),
                List.of());
    }

    private static String name(List<String> row, CsvHeader header) {
        var whole = first(header.raw(CsvField.NAME, row));
        return whole.orElseGet(() -> String.join(
                " ",
                Stream.of(CsvField.FIRST_NAME, CsvField.LAST_NAME)
                        .flatMap(part -> first(header.raw(part, row)).stream())
                        .toList()));
    }

    private static Optional<String> first(List<String> texts) {
        return texts.stream()
                .flatMap(text -> FileText.line(text).stream())
                .map(text -> text.replaceFirst(DISARMED, ""))
                .findFirst();
    }

    private static Optional<String> email(String text) {
        return EmailAddress.parse(text).map(EmailAddress::written);
    }

    private static Optional<String> link(String text) {
        return ProfileUrl.parse(text).map(ProfileUrl::written);
    }

    private record Values(List<String> row, CsvHeader header, List<Warning> warnings) {

        @Nullable
        String first(CsvField field) {
            var text = CsvPersonRules.first(header.raw(field, row));
            if (text.filter(FileText::hasReplacement).isPresent()) {
                warnings.add(new Warning(Doubt.CHARACTERS_BROKEN, field.field));
                return null;
            }
            return text.orElse(null);
        }

        List<String> each(CsvField field, Function<String, Optional<String>> form, Doubt otherwise) {
            var all = new ArrayList<String>();
            header.raw(field, row).stream()
                    .flatMap(text -> Stream.of(text.split(BETWEEN)))
                    .flatMap(text -> FileText.line(text).stream())
                    .map(text -> text.replaceFirst(KIND, "").replaceFirst(DISARMED, ""))
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> Optional.of(text)
                            .filter(whole -> !FileText.hasReplacement(whole))
                            .flatMap(form)
                            .ifPresentOrElse(all::add, () -> warnings.add(new Warning(otherwise, field.field))));
            return all.stream().distinct().toList();
        }
    }
}
