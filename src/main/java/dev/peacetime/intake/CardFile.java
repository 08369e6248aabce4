package dev.peacetime.intake;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Parts a file of vCards into its cards, so that never more than one is in memory; what stands in one is not looked at. */
final class CardFile implements Iterator<CardFile.Card>, Closeable {

    /** In characters; a portrait is often within. */
    static final int LONGEST_CARD = 4 * 1024 * 1024;

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";

    private final BufferedReader text;
    private int number;
    private int line;
    private @Nullable Card ahead;

    private CardFile(BufferedReader text) {
        this.text = text;
    }

    /**
     * A card.
     *
     * @param number which it is, from 1
     * @param line on which it begins, from 1
     * @param text null if it is longer than can be
     */
    record Card(int number, int line, @Nullable String text) {}

    static CardFile open(InputStream in) throws IOException {
        return new CardFile(TextFile.read(in));
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = card();
        }
        return ahead != null;
    }

    @Override
    public Card next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var next = ahead;
        ahead = null;
        return java.util.Objects.requireNonNull(next);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    private @Nullable Card card() {
        var first = line();
        while (first != null && !is(first, BEGIN)) {
            first = line();
        }
        if (first == null) {
            return null;
        }
        number++;
        return whole(line);
    }

    /** Up to the end of the card that has begun, or of the file; cards may stand within cards. */
    private Card whole(int beginning) {
        var card = new StringBuilder(BEGIN).append("\r\n");
        var depth = 1;
        for (var next = line(); next != null && depth > 0; next = depth > 0 ? line() : null) {
            depth += is(next, BEGIN) ? 1 : is(next, END) ? -1 : 0;
            if (card.length() <= LONGEST_CARD) {
                card.append(next).append("\r\n");
            }
        }
        return new Card(number, beginning, card.length() > LONGEST_CARD ? null : card.toString());
    }

    /** The next line, or as much of it as a card may have. */
    private @Nullable String line() {
        try {
            var next = text.read();
            if (next < 0) {
                return null;
            }
            line++;
            var read = new StringBuilder();
            for (; next >= 0 && next != '\n'; next = text.read()) {
                if (next != '\r' && read.length() <= LONGEST_CARD) {
                    read.append((char) next);
                }
            }
            return read.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean is(String line, String mark) {
        return line.strip().equalsIgnoreCase(mark);
    }
}
