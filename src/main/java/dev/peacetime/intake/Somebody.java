package dev.peacetime.intake;

import dev.peacetime.person.NewEmployment;
import dev.peacetime.person.NewPerson;
import dev.peacetime.person.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a file tells of somebody, as the people's feature takes it. */
final class Somebody {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_HEADLINE = 300;
    private static final int MOST_WAYS = 20;
    private static final int MOST_LINKS = 50;
    private static final int MOST_SKILLS = 200;
    private static final int MOST_EMPLOYMENTS = 100;

    private Somebody() {}

    static IntakeRow of(ConnectionRow row) {
        if (row instanceof ConnectionRow.Read read) {
            return tooLong(read.connection())
                    ? new IntakeRow(row.number(), row.line(), null, RowProblem.VALUE_TOO_LONG, List.of())
                    : new IntakeRow(
                            row.number(), row.line(), person(read.connection()), null, RowWarning.of(read.warnings()));
        }
        return new IntakeRow(row.number(), row.line(), null, ((ConnectionRow.Refused) row).problem(), List.of());
    }

    private static boolean tooLong(Connection connection) {
        return longerThan(LONGEST_NAME, connection.name())
                || longerThan(LONGEST_NAME, connection.company())
                || longerThan(LONGEST_NAME, connection.position());
    }

    private static boolean longerThan(int most, @Nullable String text) {
        return text != null && text.codePointCount(0, text.length()) > most;
    }

    private static NewPerson person(Connection connection) {
        var work = connection.company() == null
                ? List.<NewEmployment>of()
                : List.of(new NewEmployment(connection.company(), null, connection.position(), null, null, null, null));
        return new NewPerson(
                connection.name(),
                orNone(connection.email()),
                null,
                orNone(connection.profileUrl()),
                connection.position(),
                null,
                null,
                work,
                null,
                null);
    }

    private static List<String> orNone(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    static IntakeRow of(ResumePerson resume) {
        var warnings = new ArrayList<>(RowWarning.of(resume.warnings()));
        var phones = kept(
                resume.phones(),
                phone -> PhoneNumber.parse(phone, resume.countryCode()).isPresent(),
                Doubt.PHONE_UNREADABLE,
                "/basics/phone",
                warnings);
        var work = resume.employments().stream()
                .map(each -> new NewEmployment(each.employer(), null, each.title(), null, each.from(), each.to(), null))
                .toList();
        var somebody = new NewPerson(
                resume.name(),
                resume.emails(),
                first(MOST_WAYS, phones, "/basics/phone", warnings),
                first(MOST_LINKS, resume.links().stream().map(ResumeLink::url).toList(), "/basics/profiles", warnings),
                longerThan(LONGEST_HEADLINE, resume.label()) ? null : resume.label(),
                resume.location(),
                first(MOST_SKILLS, resume.skills(), "/skills", warnings),
                first(MOST_EMPLOYMENTS, work, "/work", warnings),
                null,
                resume.countryCode());
        return new IntakeRow(1, 1, somebody, null, warnings);
    }

    private static List<String> kept(
            List<String> all, Predicate<String> readable, Doubt doubt, String where, List<RowWarning> warnings) {
        var kept = all.stream().filter(readable).toList();
        if (kept.size() < all.size()) {
            warnings.add(new RowWarning(doubt.name(), where, doubt.sentence));
        }
        return kept;
    }

    private static <T> List<T> first(int most, List<T> all, String where, List<RowWarning> warnings) {
        if (all.size() <= most) {
            return all;
        }
        warnings.add(new RowWarning(Doubt.TOO_MANY.name(), where, Doubt.TOO_MANY.sentence));
        return all.subList(0, most);
    }
}
