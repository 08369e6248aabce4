package dev.peacetime.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads files in tests as of one day. */
final class ConnectionFiles {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    private ConnectionFiles() {}

    static LinkedInConnections open(byte[] file) {
        try {
            return LinkedInConnections.open(new ByteArrayInputStream(file), TODAY);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static LinkedInConnections open(String file) {
        return open(file.getBytes(StandardCharsets.UTF_8));
    }

    static List<ConnectionRow> rows(LinkedInConnections file) {
        var rows = new ArrayList<ConnectionRow>();
        file.forEachRemaining(rows::add);
        return rows;
    }

    static List<String> names(LinkedInConnections file) {
        return rows(file).stream()
                .map(row -> row instanceof ConnectionRow.Read read
                        ? read.connection().name()
                        : row.toString())
                .toList();
    }
}
