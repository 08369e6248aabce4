package dev.peacetime.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells addresses from what else stands in a column of addresses. Whether mail arrives is another question. */
final class MailAddress {
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@,;:<>()\"]{1,64}@[^\\s@,;:<>()\"]+\\.[^\\s@,;:<>()\".]+");

    private MailAddress() {}

    static Optional<String> of(String text) {
        return text.length() <= 254 && SHAPE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }
}
