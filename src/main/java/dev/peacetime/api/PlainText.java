package dev.peacetime.api;

import java.util.Optional;

/** What makes a sequence of characters no text. */
final class PlainText {

    private PlainText() {}

    static Optional<String> wrongIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (character == 0) {
                return Optional.of("must not contain the NUL character");
            }
            if (Character.isHighSurrogate(character)) {
                if (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))) {
                    return Optional.of("must not contain half a character (a lone surrogate)");
                }
                at++;
            } else if (Character.isLowSurrogate(character)) {
                return Optional.of("must not contain half a character (a lone surrogate)");
            }
        }
        return Optional.empty();
    }
}
