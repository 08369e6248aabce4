package dev.peacetime.intake;

import dev.peacetime.kernel.Sql;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;

/** The file of an import, read part by part: no more than one part is in memory. */
final class KeptFile extends InputStream {

    private final Sql sql;
    private final UUID importId;
    private InputStream part = new ByteArrayInputStream(new byte[0]);
    private int next;
    private boolean over;

    KeptFile(Sql sql, UUID importId) {
        this.sql = sql;
        this.importId = importId;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        while (!over) {
            try {
                var read = part.read(into, from, length);
                if (read >= 0) {
                    return read;
                }
            } catch (java.io.IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            turn();
        }
        return -1;
    }

    private void turn() {
        var content = sql.query(ImportQueries.PART)
                .bind("import", importId)
                .bind("part", next++)
                .first(row -> row.bytes("content"));
        over = content.isEmpty();
        part = new ByteArrayInputStream(content.orElseGet(() -> new byte[0]));
    }
}
