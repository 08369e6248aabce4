package dev.peacetime.guard;

import java.net.IDN;
import java.util.Locale;

/** A mail domain in the one form in which domains compare: lower case, in ASCII, without a trailing dot. */
record MailDomain(String name) {

    MailDomain {
        name = ascii(name.strip().toLowerCase(Locale.ROOT));
        if (name.endsWith(".")) name = name.substring(0, name.length() - 1);
    }

    /** Whether this is that domain or one under it: {@code mail.acme.example} lies within {@code acme.example}. */
    boolean isWithin(MailDomain other) {
        return !other.name.isEmpty() && (name.equals(other.name) || name.endsWith("." + other.name));
    }

    /** A name that no registry would take is kept as it is, so that it still equals itself. */
    private static String ascii(String name) {
        if (name.chars().allMatch(letter -> letter < 0x80)) return name;
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException unfit) {
            return name;
        }
    }
}
