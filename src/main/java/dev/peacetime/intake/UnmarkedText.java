package dev.peacetime.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text of which nothing says whether it is UTF-8 or Windows-1252: it is ASCII until something else decides. */
final class UnmarkedText extends Reader {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LONGEST_CHARACTER = 4;
    private static final int CHUNK = 8 * 1024;

    private final PushbackInputStream bytes;
    private @Nullable Reader decided;

    UnmarkedText(InputStream in) {
        this.bytes = new PushbackInputStream(in, CHUNK);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (decided == null) {
            var ascii = ascii(into, offset, length);
            if (ascii != 0) {
                return ascii;
            }
        }
        return decided == null ? 0 : decided.read(into, offset, length);
    }

    /** As many characters as there are before one that is not ASCII; -1 at the end. */
    private int ascii(char[] into, int offset, int length) throws IOException {
        var chunk = new byte[Math.min(length, CHUNK)];
        var count = bytes.read(chunk);
        var ascii = 0;
        while (ascii < count && chunk[ascii] >= 0) {
            into[offset + ascii] = (char) chunk[ascii];
            ascii++;
        }
        if (ascii < count) {
            bytes.unread(chunk, ascii, count - ascii);
            decided = decide();
        }
        return count < 0 ? -1 : ascii;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private Reader decide() throws IOException {
        var head = bytes.readNBytes(LONGEST_CHARACTER);
        bytes.unread(head);
        return new InputStreamReader(bytes, beginsWithUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    private static boolean beginsWithUtf8(byte[] head) {
        var length = Integer.numberOfLeadingZeros(~head[0] << 24);
        if (length < 2 || length > head.length) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, length));
            return true;
        } catch (CharacterCodingException none) {
            return false;
        }
    }
}
