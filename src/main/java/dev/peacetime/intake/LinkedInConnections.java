package dev.peacetime.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;

/**
 * The rows of a {@code Connections.csv}, as LinkedIn exports it or a spreadsheet has saved it again, one at a time and
 * in constant memory however long the file is. The same profile may come more than once.
 *
 * <p>A row that cannot be read is told and passed over. Only two things refuse the file, as a {@link RefusedFile}: that
 * it has no header ({@code NO_HEADER}, on opening), and a row beyond every bound ({@code ROW_TOO_LONG}, at that row).
 * Bytes that are no text refuse a row if they stand in its name; elsewhere the value is left out with a warning.
 */
final class LinkedInConnections implements Iterator<ConnectionRow>, Closeable {

    private final CsvFile file;
    private final ConnectionHeader header;
    private final LocalDate today;

    private LinkedInConnections(CsvFile file, LocalDate today) {
        this.file = file;
        this.header =
                ConnectionHeader.in(file.header()).orElseThrow(() -> new RefusedFile(IntakeRefusal.NO_HEADER, ""));
        this.today = today;
    }

    /**
     * Reads up to the header. The caller closes the stream, or these rows.
     *
     * @param today the day on which the file is read: nobody has connected after it
     */
    static LinkedInConnections open(InputStream in, LocalDate today) throws IOException {
        var file = CsvFile.open(in, row -> ConnectionHeader.in(row).isPresent(), IntakeRefusal.NO_HEADER);
        return new LinkedInConnections(file, today);
    }

    @Override
    public boolean hasNext() {
        return file.hasNext();
    }

    @Override
    public ConnectionRow next() {
        return row(file.next());
    }

    /** Passes over so many rows, or all there are, without looking into them: to go on where a reading stopped. */
    long skip(long rows) {
        return file.skip(rows);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private ConnectionRow row(CsvRecord record) {
        var fields = record.getFields();
        var line = record.getStartingLineNumber();
        var problem = ConnectionRules.mayNotRead(fields, header);
        if (problem.isPresent()) {
            return new ConnectionRow.Refused(file.number(), line, problem.get());
        }
        var warnings = new ArrayList<Warning>();
        var connection = ConnectionRules.read(fields, header, today, warnings);
        return new ConnectionRow.Read(file.number(), line, connection, warnings);
    }
}
