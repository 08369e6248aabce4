package dev.peacetime.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text file as people's programs save it: UTF-8 with or without a byte order mark, or UTF-16 with one. */
final class TextFile {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    private TextFile() {}

    /** Its characters, without the mark. What is no character in its encoding becomes U+FFFD. */
    static BufferedReader read(InputStream in) throws IOException {
        var bytes = new PushbackInputStream(in, UTF_8_MARK.length);
        return new BufferedReader(new InputStreamReader(bytes, encodingPastMark(bytes)));
    }

    private static Charset encodingPastMark(PushbackInputStream bytes) throws IOException {
        var head = bytes.readNBytes(UTF_8_MARK.length);
        var encoding = StandardCharsets.UTF_8;
        var mark = 0;
        if (startsWith(head, UTF_8_MARK)) {
            mark = UTF_8_MARK.length;
        } else if (startsWith(head, UTF_16LE_MARK)) {
            encoding = StandardCharsets.UTF_16LE;
            mark = UTF_16LE_MARK.length;
        } else if (startsWith(head, UTF_16BE_MARK)) {
            encoding = StandardCharsets.UTF_16BE;
            mark = UTF_16BE_MARK.length;
        }
        bytes.unread(head, mark, head.length - mark);
        return encoding;
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
