package dev.peacetime.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.NoSuchElementException;

/** A résumé as a file of one row. */
final class ResumeRow implements ImportRows {

    private final ImportRow row;
    private boolean read;

    private ResumeRow(ImportRow row) {
        this.row = row;
    }

    static ResumeRow open(InputStream in, Instant sentAt) throws IOException {
        var resume = JsonResume.read(in);
        var warnings = new ArrayList<>(resume.warnings());
        return new ResumeRow(
                ImportRow.of(1, 1, NewcomerRules.of(resume, sentAt, PersonPlaces.JSON_RESUME, warnings), warnings));
    }

    @Override
    public boolean hasNext() {
        return !read;
    }

    @Override
    public ImportRow next() {
        if (read) {
            throw new NoSuchElementException();
        }
        read = true;
        return row;
    }

    @Override
    public int skip(int rows) {
        if (read || rows < 1) {
            return 0;
        }
        read = true;
        return 1;
    }

    @Override
    public void close() {}
}
