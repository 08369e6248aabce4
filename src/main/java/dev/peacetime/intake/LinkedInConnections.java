package dev.peacetime.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a {@code Connections.csv}, as LinkedIn exports it or a spreadsheet has saved it again, one at a time and
 * in constant memory however long the file is. The same profile may come more than once.
 *
 * <p>A row that cannot be read is told and passed over. Only two things refuse the file, as a {@link RefusedFile}: that
 * it has no header ({@code NO_HEADER}, on opening), and a row beyond every bound ({@code ROW_TOO_LONG}, at that row;
 * what came before it stands, what comes after it is not to be had). Bytes that are no text refuse a row if they stand
 * in its name; elsewhere the value is left out with a warning.
 */
final class LinkedInConnections implements Iterator<ConnectionRow>, Closeable {
    /** The header begins and is recognized within so many characters. */
    static final int LONGEST_BEGINNING = 64 * 1024;

    /** A row, and so what is held in memory of the file at once, has at most so many characters. */
    static final int LONGEST_ROW = 256 * 1024;

    private static final int MOST_FIELDS = 1_000;

    private final CsvReader<CsvRecord> file;
    private final Iterator<CsvRecord> records;
    private final ConnectionHeader header;
    private final LocalDate today;
    private long number;
    private @Nullable RefusedFile end;

    private LinkedInConnections(CsvReader<CsvRecord> file, LocalDate today) {
        this.file = file;
        this.records = file.iterator();
        this.today = today;
        if (!hasNext()) {
            throw new RefusedFile(IntakeRefusal.NO_HEADER, "");
        }
        this.header = ConnectionHeader.in(records.next().getFields())
                .orElseThrow(() -> new RefusedFile(IntakeRefusal.NO_HEADER, ""));
    }

    /**
     * Reads up to the header. The caller closes the stream, or these rows.
     *
     * @param today the day on which the file is read: nobody has connected after it
     */
    static LinkedInConnections open(InputStream in, LocalDate today) throws IOException {
        var text = TextFile.read(in);
        var place = HeaderPlace.find(beginning(text)).orElseThrow(() -> new RefusedFile(IntakeRefusal.NO_HEADER, ""));
        var handler = CsvRecordHandler.of(limits ->
                limits.maxFields(MOST_FIELDS).maxFieldSize(LONGEST_ROW).maxRecordSize(LONGEST_ROW));
        var file = CsvReader.builder()
                .fieldSeparator(place.separator())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(true)
                .maxBufferSize(LONGEST_ROW)
                .build(handler, text);
        file.skipLines(place.linesAbove());
        return new LinkedInConnections(file, today);
    }

    /**
     * @throws RefusedFile at a row beyond every bound, and ever after
     * @throws java.io.UncheckedIOException when the stream fails
     */
    @Override
    public boolean hasNext() {
        if (end != null) {
            throw end;
        }
        try {
            return records.hasNext();
        } catch (CsvParseException beyondBounds) {
            if (beyondBounds.getCause() instanceof Error error) {
                throw error;
            }
            end = new RefusedFile(IntakeRefusal.ROW_TOO_LONG, "row " + (number + 1));
            throw end;
        }
    }

    @Override
    public ConnectionRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var record = records.next();
        number++;
        return row(record);
    }

    /** Passes over so many rows, or all there are, without looking into them: to go on where a reading stopped. */
    long skip(long rows) {
        var passed = 0L;
        for (; passed < rows && hasNext(); passed++) {
            records.next();
            number++;
        }
        return passed;
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
            return new ConnectionRow.Refused(number, line, problem.get());
        }
        var warnings = new ArrayList<Warning>();
        var connection = ConnectionRules.read(fields, header, today, warnings);
        return new ConnectionRow.Read(number, line, connection, warnings);
    }

    private static String beginning(BufferedReader text) throws IOException {
        var beginning = new char[LONGEST_BEGINNING];
        var length = 0;
        text.mark(LONGEST_BEGINNING);
        for (int more; length < beginning.length; length += more) {
            more = text.read(beginning, length, beginning.length - length);
            if (more < 0) {
                break;
            }
        }
        text.reset();
        return new String(beginning, 0, length);
    }
}
