package dev.peacetime.intake;

import dev.peacetime.kernel.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** The files of imports, kept in the database in pieces until they are worked off; never more than a piece is in memory. */
@ApplicationScoped
class ImportParts {

    private static final int LARGEST_PART = 256 * 1024;

    private final Sql sql;

    ImportParts(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the file; in how many parts. */
    int write(UUID importId, InputStream file) throws IOException {
        var part = 0;
        for (var content = file.readNBytes(LARGEST_PART); content.length > 0; content = file.readNBytes(LARGEST_PART)) {
            sql.query(ImportQueries.KEEP_PART)
                    .bind("import", importId)
                    .bind("part", part++)
                    .bind("content", content)
                    .execute();
        }
        return part;
    }

    /** The file again; a part that is not there is no end of the file, but a mistake. */
    InputStream read(UUID importId, int parts) {
        return new PartByPart(importId, parts);
    }

    void forget(UUID importId) {
        sql.query(ImportQueries.FORGET_PARTS).bind("import", importId).execute();
    }

    private byte[] part(UUID importId, int part) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> sql.query(ImportQueries.PART)
                        .bind("import", importId)
                        .bind("part", part)
                        .first(row -> row.bytes("content"))
                        .orElseThrow(() ->
                                new IllegalStateException("part " + part + " of import " + importId + " is missing")));
    }

    private final class PartByPart extends InputStream {

        private final UUID importId;
        private final int parts;
        private byte[] content = {};
        private int next;
        private int part;

        PartByPart(UUID importId, int parts) {
            this.importId = importId;
            this.parts = parts;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : content[next++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            var count = Math.min(length, content.length - next);
            System.arraycopy(content, next, into, offset, count);
            next += count;
            return count;
        }

        private boolean isAtEnd() {
            if (next == content.length && part < parts) {
                content = part(importId, part++);
                next = 0;
            }
            return next == content.length;
        }
    }
}
