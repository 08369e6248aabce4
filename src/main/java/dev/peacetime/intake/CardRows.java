package dev.peacetime.intake;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** The people of a file of vCards, of version 4, 3 or 2.1; each card is a row. */
final class CardRows implements ImportRows {

    private final CardFile file;
    private final Instant sentAt;

    private CardRows(CardFile file, Instant sentAt) {
        this.file = file;
        this.sentAt = sentAt;
    }

    static CardRows open(InputStream in, Instant sentAt) throws IOException {
        var file = CardFile.open(in);
        if (!file.hasNext()) {
            throw new RefusedFile(IntakeRefusal.NO_CARD, "");
        }
        return new CardRows(file, sentAt);
    }

    @Override
    public boolean hasNext() {
        return file.hasNext();
    }

    @Override
    public ImportRow next() {
        var next = file.next();
        if (next.text() == null) {
            return ImportRow.unreadable(next.number(), next.line(), RowProblem.CARD_TOO_LONG);
        }
        var card = read(next.text());
        var name = card.flatMap(CardRules::name);
        if (card.isEmpty() || name.isEmpty()) {
            return ImportRow.unreadable(next.number(), next.line(), RowProblem.NAME_MISSING);
        }
        if (FileText.hasReplacement(name.get()) || FileText.hasNul(name.get())) {
            return ImportRow.unreadable(next.number(), next.line(), RowProblem.NAME_BROKEN);
        }
        var warnings = new ArrayList<Warning>();
        var somebody = CardRules.read(name.get(), card.get(), warnings);
        return ImportRow.of(
                next.number(), next.line(), NewcomerRules.of(somebody, sentAt, CardRules.PLACES, warnings), warnings);
    }

    @Override
    public int skip(int rows) {
        var passed = 0;
        for (; passed < rows && file.hasNext(); passed++) {
            file.next();
        }
        return passed;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static Optional<VCard> read(String text) {
        try (var reader = new VCardReader(text)) {
            return Optional.ofNullable(reader.readNext());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
