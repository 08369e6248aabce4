package dev.peacetime.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;

/** The people of LinkedIn's export. */
final class ConnectionRows implements ImportRows {

    private final LinkedInConnections file;
    private final Instant sentAt;

    private ConnectionRows(LinkedInConnections file, Instant sentAt) {
        this.file = file;
        this.sentAt = sentAt;
    }

    static ConnectionRows open(InputStream in, Instant sentAt) throws IOException {
        // Where it is tomorrow already, people connect tomorrow.
        var today = LocalDate.ofInstant(sentAt, ZoneOffset.ofHours(14));
        return new ConnectionRows(LinkedInConnections.open(in, today), sentAt);
    }

    @Override
    public boolean hasNext() {
        return file.hasNext();
    }

    @Override
    public ImportRow next() {
        var row = file.next();
        var number = Math.toIntExact(row.number());
        var line = Math.toIntExact(row.line());
        if (row instanceof ConnectionRow.Read read) {
            var warnings = new ArrayList<>(read.warnings());
            return ImportRow.of(number, line, NewcomerRules.of(read.connection(), sentAt, warnings), warnings)
                    .connected(read.connection().connectedOn());
        }
        return ImportRow.unreadable(number, line, ((ConnectionRow.Refused) row).problem());
    }

    @Override
    public int skip(int rows) {
        return Math.toIntExact(file.skip(rows));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
