package dev.peacetime.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LinkedInConnectionsBoundsTest {
    /** What stands between the file and the row: the beginning, kept while looking for the header, and buffers. */
    private static final long READ_AHEAD = CsvFile.LONGEST_BEGINNING + 32 * 1024;

    @Test
    void neverHoldsMoreOfTheFileThanItsBeginning() throws IOException {
        var file = new WrittenWhileRead(200_000);
        var connections = LinkedInConnections.open(file, ConnectionFiles.TODAY);

        assertThat(file.bytesRead).isLessThanOrEqualTo(READ_AHEAD);
        while (connections.hasNext()) {
            var row = connections.next();
            assertThat(row.number() + 1).isEqualTo(row.line());
            if (row.number() % 1_000 == 0) {
                assertThat(file.bytesRead - WrittenWhileRead.bytesUpTo(row.number()))
                        .isBetween(0L, READ_AHEAD);
            }
        }
        assertThat(file.bytesRead).isEqualTo(WrittenWhileRead.bytesUpTo(200_000));
    }

    @Test
    void readsOnlyWhatItPassesOver() throws IOException {
        var file = new WrittenWhileRead(200_000);
        var connections = LinkedInConnections.open(file, ConnectionFiles.TODAY);

        connections.skip(150_000);

        assertThat(file.bytesRead - WrittenWhileRead.bytesUpTo(150_000)).isBetween(0L, READ_AHEAD);
        assertThat(connections.next().number()).isEqualTo(150_001);
    }

    @Test
    void readsNoFurtherThanARowBeyondEveryBound() throws IOException {
        var endless = new InputStream() {
            long bytesRead;

            @Override
            public int read() {
                bytesRead++;
                return 'x';
            }
        };
        var header = new ByteArrayInputStream((ConnectionFiles.HEADER + "\"").getBytes(StandardCharsets.UTF_8));
        var connections = LinkedInConnections.open(new SequenceInputStream(header, endless), ConnectionFiles.TODAY);

        assertThatExceptionOfType(RefusedFile.class).isThrownBy(connections::next);
        assertThat(endless.bytesRead).isLessThanOrEqualTo(CsvFile.LONGEST_ROW + READ_AHEAD);
    }

    @Property
    void readsOrRefusesAnyBytes(@ForAll byte[] bytes) {
        assertThat(outcome(bytes)).isIn("read", "refused");
    }

    @Property
    void readsAnyBytesBelowAHeader(@ForAll byte[] bytes) {
        var header = ConnectionFiles.HEADER.getBytes(StandardCharsets.UTF_8);
        var file = Arrays.copyOf(header, header.length + bytes.length);
        System.arraycopy(bytes, 0, file, header.length, bytes.length);

        assertThat(outcome(file)).isEqualTo("read");
    }

    @Property(tries = 300)
    void readsOrRefusesTheSampleWithAnyOfItsBytesChanged(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int changes) throws IOException {
        var file = getClass().getResourceAsStream("/samples/Connections.csv").readAllBytes();
        var random = new Random(seed);
        for (var i = 0; i < changes; i++) {
            file[random.nextInt(file.length)] = (byte) random.nextInt();
        }

        assertThat(outcome(file)).isIn("read", "refused");
    }

    private static String outcome(byte[] file) {
        try {
            ConnectionFiles.rows(ConnectionFiles.open(file));
            return "read";
        } catch (RefusedFile refused) {
            return "refused";
        }
    }

    /** A file of as many rows as one likes that exists nowhere as a whole. */
    private static final class WrittenWhileRead extends InputStream {
        private final Iterator<byte[]> rows;
        private byte[] row = {};
        private int next;
        long bytesRead;

        WrittenWhileRead(long count) {
            rows = Stream.concat(
                            Stream.of(ConnectionFiles.HEADER),
                            LongStream.range(0, count).mapToObj(WrittenWhileRead::row))
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .iterator();
        }

        static String row(long number) {
            return "Ada,Kim,https://www.linkedin.com/in/ada-" + (1_000_000 + number)
                    + ",,\"Stark & Sons, LLC\",CTO,04 Jun 2025\n";
        }

        static long bytesUpTo(long row) {
            return ConnectionFiles.HEADER.length() + row * row(0).length();
        }

        @Override
        public int read() {
            if (next == row.length && !rows.hasNext()) {
                return -1;
            }
            if (next == row.length) {
                row = rows.next();
                next = 0;
            }
            bytesRead++;
            return row[next++];
        }
    }
}
