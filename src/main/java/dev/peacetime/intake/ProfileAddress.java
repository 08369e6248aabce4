package dev.peacetime.intake;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A LinkedIn profile's address in its one form, so that two ways of writing the same profile are equal. */
final class ProfileAddress {
    private static final Pattern SHAPE = Pattern.compile(
            "(?:https?://)?(?:[a-z]{1,4}\\.)?linkedin\\.com/in/([^/?#\\s]{1,1000})(?:[/?#].*)?",
            Pattern.CASE_INSENSITIVE);

    /** LinkedIn allows 100. */
    private static final int LONGEST_MEMBER = 100;

    private ProfileAddress() {}

    /**
     * {@code https://www.linkedin.com/in/} and the member's name for it: lower case, percent-encoded, composed (NFC),
     * without the country's host, what follows the name, or a query. Empty for any other address.
     */
    static Optional<String> of(String text) {
        var address = SHAPE.matcher(text);
        return address.matches() ? member(address.group(1)).map(ProfileAddress::full) : Optional.empty();
    }

    private static Optional<String> member(String written) {
        try {
            var decoded = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(Normalizer.normalize(decoded.toLowerCase(Locale.ROOT), Normalizer.Form.NFC))
                    .filter(ProfileAddress::isMember);
        } catch (IllegalArgumentException notPercentEncoded) {
            return Optional.empty();
        }
    }

    private static boolean isMember(String name) {
        return name.length() <= LONGEST_MEMBER
                && !PlainText.hasReplacement(name)
                && !PlainText.hasLoneSurrogate(name)
                && name.chars().noneMatch(c -> c <= ' ' || c == '/');
    }

    private static String full(String member) {
        return "https://www.linkedin.com/in/" + URLEncoder.encode(member, StandardCharsets.UTF_8);
    }
}
