package dev.peacetime.intake;

import java.util.Optional;

/** What a text of a file means once the traces of its format are gone. */
final class FileText {
    private FileText() {}

    /**
     * The text on one line: every run of whitespace (no-break and full-width spaces too), control characters and byte
     * order marks becomes one space, none at the ends. Empty if nothing is left.
     */
    static Optional<String> line(String text) {
        var line = new StringBuilder(text.length());
        var gap = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isBlank(c)) {
                gap = !line.isEmpty();
            } else {
                if (gap) {
                    line.append(' ');
                    gap = false;
                }
                line.append(c);
            }
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
    }

    static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean hasLineBreak(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    /** Whether bytes that were no character have been replaced in it while it was decoded. */
    static boolean hasReplacement(String text) {
        return text.indexOf('\uFFFD') >= 0;
    }

    static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
    }
}
