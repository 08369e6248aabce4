package dev.peacetime.person;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding in addresses (RFC 3986, 2.1 and 6.2.2). */
final class PercentCoding {
    private static final HexFormat HEX = HexFormat.of().withUpperCase().withPrefix("%");
    private static final Pattern CODES = Pattern.compile("(?:%(?!2[Ff])[0-9A-Fa-f]{2})+");
    private static final Pattern CODE_OR_UNFIT = Pattern.compile("%([0-9A-Fa-f]{2})|[^!-~]+|[%\"<>\\\\^`{|}]");

    private PercentCoding() {}

    /** The one spelling of a path or query: what needs no code has none, all else has one, in capitals. */
    static String normal(String text) {
        return CODE_OR_UNFIT.matcher(text).replaceAll(PercentCoding::normalOne);
    }

    /** With the codes undone wherever a run of them is UTF-8; but a coded slash divides nothing, and stays. */
    static String decoded(String text) {
        return CODES.matcher(text).replaceAll(run -> Matcher.quoteReplacement(decodedRun(run.group())));
    }

    private static String normalOne(MatchResult found) {
        if (found.group(1) == null) return HEX.formatHex(found.group().getBytes(StandardCharsets.UTF_8));
        var octet = (char) HexFormat.fromHexDigits(found.group(1));
        return isUnreserved(octet) ? String.valueOf(octet) : found.group().toUpperCase(Locale.ROOT);
    }

    private static boolean isUnreserved(char c) {
        return (c < 128 && Character.isLetterOrDigit(c)) || "-._~".indexOf(c) >= 0;
    }

    private static String decodedRun(String codes) {
        try {
            var octets = ByteBuffer.wrap(HEX.parseHex(codes));
            return StandardCharsets.UTF_8.newDecoder().decode(octets).toString();
        } catch (CharacterCodingException notUtf8) {
            return codes;
        }
    }
}
