package dev.peacetime.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;

/** The people of a CSV file whose columns a mapping names. */
final class CsvRows implements ImportRows {

    private static final PersonPlaces PLACES =
            new PersonPlaces("", "phones", "links", "headline", "location", "skills", "employer");

    private final CsvFile file;
    private final CsvHeader header;
    private final Instant sentAt;

    private CsvRows(CsvFile file, CsvMapping mapping, Instant sentAt) {
        this.file = file;
        this.header = CsvHeader.in(file.header(), mapping)
                .orElseThrow(() -> new RefusedFile(IntakeRefusal.COLUMNS_UNKNOWN, ""));
        this.sentAt = sentAt;
        header.firstMissing(mapping).ifPresent(missing -> {
            throw new RefusedFile(IntakeRefusal.COLUMN_MISSING, missing.field);
        });
    }

    static CsvRows open(InputStream in, CsvMapping mapping, Instant sentAt) throws IOException {
        var file = CsvFile.open(in, row -> CsvHeader.in(row, mapping).isPresent(), IntakeRefusal.COLUMNS_UNKNOWN);
        return new CsvRows(file, mapping, sentAt);
    }

    @Override
    public boolean hasNext() {
        return file.hasNext();
    }

    @Override
    public ImportRow next() {
        var record = file.next();
        var fields = record.getFields();
        var line = Math.toIntExact(record.getStartingLineNumber());
        var problem = CsvPersonRules.mayNotRead(fields, header);
        if (problem.isPresent()) {
            return ImportRow.unreadable(file.number(), line, problem.get());
        }
        var warnings = new ArrayList<Warning>();
        var somebody = CsvPersonRules.read(fields, header, warnings);
        return ImportRow.of(file.number(), line, NewcomerRules.of(somebody, sentAt, PLACES, warnings), warnings);
    }

    @Override
    public int skip(int rows) {
        return file.skip(rows);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
