package dev.peacetime.person;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address.
 *
 * @param written as given, composed (NFC), without the space around it
 * @param key one mailbox, one key: without case, and spelled the one way its provider delivers it ({@link MailProvider})
 * @param domain what follows the {@code @} as given, lower case, in ASCII
 */
public record EmailAddress(String written, String key, String domain) {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    /** Atoms between single dots (RFC 5322, 3.2.3), letters of all scripts among them (RFC 6531); no quoted names. */
    private static final Pattern LOCAL = Pattern.compile(
            "[\\w!#$%&'*+/=?^`{|}~\\-\\p{L}\\p{M}\\p{N}]++(?:\\.[\\w!#$%&'*+/=?^`{|}~\\-\\p{L}\\p{M}\\p{N}]++)*+");

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}]");

    /**
     * Empty for what is no address: it has one {@code @}, at most 64 octets before it and 254 in all (RFC 5321, 4.5.3), no
     * space, no quotes, and a domain of two labels or more behind.
     */
    public static Optional<EmailAddress> parse(String text) {
        if (text.length() > 2 * LONGEST) return Optional.empty();
        var written = Folding.trimmed(text);
        var at = written.indexOf('@');
        if (at < 0 || UNSEEN.matcher(written).find()) return Optional.empty();
        return Domains.parse(written.substring(at + 1))
                .flatMap(domain -> at(domain, written, written.substring(0, at)));
    }

    private static Optional<EmailAddress> at(String domain, String written, String local) {
        var name = Folding.caseless(local);
        if (!isLocal(local, domain) || !isLocal(name, domain)) return Optional.empty();
        var key = MailProvider.of(domain)
                .map(provider -> provider.mailbox(name, domain))
                .orElse(name + "@" + domain);
        return Optional.of(new EmailAddress(written, key, domain));
    }

    private static boolean isLocal(String local, String domain) {
        var octets = local.getBytes(StandardCharsets.UTF_8).length;
        return octets <= LONGEST_LOCAL
                && octets + 1 + domain.length() <= LONGEST
                && LOCAL.matcher(local).matches();
    }
}
