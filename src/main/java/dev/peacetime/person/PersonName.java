package dev.peacetime.person;

import java.util.Optional;
import java.util.regex.Pattern;

/** What people are called. Names are compared to find doubles and never to tell that two people are one. */
public final class PersonName {
    private static final int LONGEST = 200;
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u201B\u02BC\u2032`]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");

    private PersonName() {}

    /**
     * The name as it is kept: composed (NFC), trimmed, inner white space collapsed. Empty unless that leaves 1 to 200 characters
     * (code points), none of them a control character or half of a surrogate pair.
     */
    public static Optional<String> normalWritten(String text) {
        var written = Folding.collapsed(text);
        var length = written.codePointCount(0, written.length());
        return length >= 1 && length <= LONGEST && written.codePoints().noneMatch(PersonName::isUnfit)
                ? Optional.of(written)
                : Optional.empty();
    }

    /** The form in which names compare: compatible letters made one (NFKC), case and diacritics gone, apostrophes and dashes of one kind. */
    public static String key(String name) {
        var straight = APOSTROPHES.matcher(Folding.plain(name)).replaceAll("'");
        return Folding.collapsed(DASHES.matcher(straight).replaceAll("-"));
    }

    private static boolean isUnfit(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }
}
