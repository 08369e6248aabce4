package dev.peacetime.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text file as people's programs save it: UTF-8 with or without a byte order mark, UTF-16 with one, or Windows-1252. The
 * last two carry no mark: what is not ASCII for the first time tells them apart, for it is hardly ever UTF-8 by chance.
 */
final class TextFile {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    private TextFile() {}

    /** Its characters, without the mark. What is no character in its encoding becomes U+FFFD. */
    static BufferedReader read(InputStream in) throws IOException {
        var bytes = new PushbackInputStream(in, UTF_8_MARK.length);
        var head = bytes.readNBytes(UTF_8_MARK.length);
        if (startsWith(head, UTF_8_MARK)) {
            return text(bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(head, UTF_16LE_MARK)) {
            return text(pastMark(bytes, head), StandardCharsets.UTF_16LE);
        }
        if (startsWith(head, UTF_16BE_MARK)) {
            return text(pastMark(bytes, head), StandardCharsets.UTF_16BE);
        }
        bytes.unread(head);
        return new BufferedReader(new UnmarkedText(bytes));
    }

    private static InputStream pastMark(PushbackInputStream bytes, byte[] head) throws IOException {
        bytes.unread(head, UTF_16LE_MARK.length, head.length - UTF_16LE_MARK.length);
        return bytes;
    }

    private static BufferedReader text(InputStream bytes, Charset encoding) {
        return new BufferedReader(new InputStreamReader(bytes, encoding));
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
