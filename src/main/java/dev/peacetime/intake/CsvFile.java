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
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file below its header, one at a time and in constant memory however long the file is. Two things
 * refuse the file, as a {@link RefusedFile}: that it has no header, on opening; and a row beyond every bound
 * ({@code ROW_TOO_LONG}), at that row; what came before it stands, what comes after it is not to be had.
 */
final class CsvFile implements Iterator<CsvRecord>, Closeable {
    /** The header begins and is recognized within so many characters. */
    static final int LONGEST_BEGINNING = 64 * 1024;

    /** A row, and so what is held in memory of the file at once, has at most so many characters. */
    static final int LONGEST_ROW = 256 * 1024;

    private static final int MOST_FIELDS = 1_000;

    private final CsvReader<CsvRecord> file;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private int number;
    private @Nullable RefusedFile end;

    private CsvFile(CsvReader<CsvRecord> file, IntakeRefusal withoutHeader) {
        this.file = file;
        this.records = file.iterator();
        if (!hasNext()) {
            throw new RefusedFile(withoutHeader, "");
        }
        this.header = records.next().getFields();
    }

    /**
     * Reads up to the header. The caller closes the stream, or these rows.
     *
     * @param isHeader tells the header from what stands above it
     * @param withoutHeader what is said of a file that has none
     */
    static CsvFile open(InputStream in, Predicate<List<String>> isHeader, IntakeRefusal withoutHeader)
            throws IOException {
        var text = TextFile.read(in);
        var place = HeaderPlace.find(beginning(text), isHeader).orElseThrow(() -> new RefusedFile(withoutHeader, ""));
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
        return new CsvFile(file, withoutHeader);
    }

    List<String> header() {
        return header;
    }

    /** Which row below the header was read last, from 1. Blank lines are no rows; rows of nothing but separators are. */
    int number() {
        return number;
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
    public CsvRecord next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        number++;
        return records.next();
    }

    /** Passes over so many rows, or all there are, without looking into them: to go on where a reading stopped. */
    int skip(long rows) {
        var passed = 0;
        for (; passed < rows && hasNext(); passed++) {
            next();
        }
        return passed;
    }

    @Override
    public void close() throws IOException {
        file.close();
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
