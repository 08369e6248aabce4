package dev.peacetime.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rows of a file, of whatever format, some at a time and never all in memory. */
final class IntakeRows implements Closeable {

    private final Iterator<IntakeRow> rows;
    private final Closeable file;

    private IntakeRows(Iterator<IntakeRow> rows, Closeable file) {
        this.rows = rows;
        this.file = file;
    }

    /** How many rows there are. */
    static int count(ImportFormat format, InputStream file, LocalDate today) throws IOException {
        if (format == ImportFormat.JSON_RESUME) {
            return 1;
        }
        try (var connections = LinkedInConnections.open(file, today)) {
            var count = 0;
            while (connections.hasNext()) {
                connections.skip(1);
                count++;
            }
            return count;
        }
    }

    /** Opens a file behind the rows that are done. */
    static IntakeRows open(ImportFormat format, InputStream file, LocalDate today, int done) throws IOException {
        return switch (format) {
            case LINKEDIN_CONNECTIONS -> connections(file, today, done);
            case JSON_RESUME -> resume(file, done);
        };
    }

    /** The next rows; none, when there are no more. */
    List<IntakeRow> next(int most) {
        var next = new ArrayList<IntakeRow>();
        while (next.size() < most && rows.hasNext()) {
            next.add(rows.next());
        }
        return next;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static IntakeRows connections(InputStream file, LocalDate today, int done) throws IOException {
        var connections = LinkedInConnections.open(file, today);
        connections.skip(done);
        var rows = new Iterator<IntakeRow>() {
            @Override
            public boolean hasNext() {
                return connections.hasNext();
            }

            @Override
            public IntakeRow next() {
                return Somebody.of(connections.next());
            }
        };
        return new IntakeRows(rows, connections);
    }

    private static IntakeRows resume(InputStream file, int done) throws IOException {
        var rows = done > 0 ? List.<IntakeRow>of() : List.of(Somebody.of(JsonResume.read(file)));
        return new IntakeRows(rows.iterator(), file);
    }
}
