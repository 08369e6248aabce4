package dev.peacetime.intake;

import dev.peacetime.person.EmailAddress;
import dev.peacetime.person.ProfileUrl;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a row of LinkedIn's export says, and whether it can be believed. */
final class ConnectionRules {
    private static final String LINKEDIN = "linkedin.com/";

    private ConnectionRules() {}

    /** Why nobody can be read from the row. */
    static Optional<RowProblem> mayNotRead(List<String> row, ConnectionHeader header) {
        var problem = RowRules.mayNotRead(row, header.width(), header.places().values());
        if (problem.isPresent()) {
            return problem;
        }
        return mayNotName(header.raw(ConnectionColumn.FIRST_NAME, row) + header.raw(ConnectionColumn.LAST_NAME, row));
    }

    /** What the row says; what of it cannot be true or cannot be stored is left out, and a warning tells so. */
    static Connection read(List<String> row, ConnectionHeader header, LocalDate today, List<Warning> warnings) {
        var values = new Values(row, header, warnings);
        header.firstMissing(row).ifPresent(column -> values.doubt(Doubt.FIELDS_MISSING, column));
        return new Connection(
                values.text(ConnectionColumn.FIRST_NAME),
                values.text(ConnectionColumn.LAST_NAME),
                values.text(ConnectionColumn.URL, ConnectionRules::profile, Doubt.PROFILE_UNREADABLE),
                values.text(ConnectionColumn.EMAIL, ConnectionRules::email, Doubt.EMAIL_UNREADABLE),
                values.text(ConnectionColumn.COMPANY),
                values.text(ConnectionColumn.POSITION),
                values.day(today));
    }

    /** A column of profiles can be trusted to hold nothing else, so another site's address there is a mistake. */
    private static Optional<String> profile(String text) {
        return ProfileUrl.parse(text)
                .filter(ProfileUrl::namesOnePerson)
                .filter(profile -> String.valueOf(profile.key()).startsWith(LINKEDIN))
                .map(ProfileUrl::written);
    }

    private static Optional<String> email(String text) {
        return EmailAddress.parse(text).map(EmailAddress::written);
    }

    private static Optional<RowProblem> mayNotName(String names) {
        if (FileText.hasReplacement(names)) {
            return Optional.of(RowProblem.NAME_BROKEN);
        }
        return FileText.hasLetter(names) ? Optional.empty() : Optional.of(RowProblem.NAME_MISSING);
    }

    private record Values(List<String> row, ConnectionHeader header, List<Warning> warnings) {
        @Nullable
        String text(ConnectionColumn column) {
            return whole(column).orElse(null);
        }

        @Nullable
        String text(ConnectionColumn column, Function<String, Optional<String>> form, Doubt otherwise) {
            var text = whole(column);
            var formed = text.flatMap(form);
            if (text.isPresent() && formed.isEmpty()) {
                doubt(otherwise, column);
            }
            return formed.orElse(null);
        }

        @Nullable
        LocalDate day(LocalDate today) {
            var read = whole(ConnectionColumn.CONNECTED_ON).map(text -> ConnectionDay.read(text, today));
            read.map(ConnectionDay::doubt).ifPresent(doubt -> doubt(doubt, ConnectionColumn.CONNECTED_ON));
            return read.map(ConnectionDay::day).orElse(null);
        }

        void doubt(Doubt doubt, ConnectionColumn column) {
            warnings.add(new Warning(doubt, column.title));
        }

        private Optional<String> whole(ConnectionColumn column) {
            var text = FileText.line(header.raw(column, row));
            if (text.filter(FileText::hasReplacement).isPresent()) {
                doubt(Doubt.CHARACTERS_BROKEN, column);
                return Optional.empty();
            }
            return text;
        }
    }
}
