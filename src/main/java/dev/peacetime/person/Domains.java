package dev.peacetime.person;

import java.net.IDN;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the domain of a mail address tells of an employer. */
public final class Domains {
    private static final int LONGEST = 253;

    /** Labels of letters, digits and hyphens (RFC 1123), two at least; the last one is no number, so no IP address is a domain. */
    private static final Pattern SHAPE =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{0,58}[a-z0-9])");

    private static final Set<String> PUBLIC_SUFFIXES = WordList.read("public-suffixes.txt").stream()
            .map(line -> line.split(": ?"))
            .flatMap(zone -> Arrays.stream(zone[1].split(" ")).map(label -> label + "." + zone[0]))
            .collect(Collectors.toUnmodifiableSet());

    private static final DomainList PUBLIC_MAILBOXES = DomainList.of(WordList.read("public-mailboxes.txt"));

    private Domains() {}

    /**
     * The one form in which domains compare: lower case, in ASCII (RFC 3490, as {@link IDN} has it: {@code ß} is ss), without
     * space around. Empty for what is no domain name of two labels or more.
     */
    public static Optional<String> parse(String written) {
        if (written.length() > LONGEST) return Optional.empty();
        // Most are read back as they were kept, and this form is its own.
        if (SHAPE.matcher(written).matches()) return Optional.of(written);
        var dotted = Folding.caseless(Folding.trimmed(written)).replace('\u3002', '.');
        return ascii(dotted)
                .filter(name -> name.length() <= LONGEST && SHAPE.matcher(name).matches());
    }

    /** Whether anybody may have a mailbox there, so that an address there tells no employer. */
    public static boolean isPublicMailbox(String domain) {
        return parse(domain).filter(PUBLIC_MAILBOXES::contains).isPresent();
    }

    /** Whether the first is the second or lies under it, label by label: mail.acme.co.uk under acme.co.uk; notacme.com not under acme.com. */
    public static boolean sameOrUnder(String candidate, String domain) {
        var above = parse(domain);
        return above.isPresent()
                && parse(candidate)
                        .filter(name -> name.equals(above.get()) || name.endsWith("." + above.get()))
                        .isPresent();
    }

    /**
     * Whether a domain may be kept as an employer's own. One that anybody registers under ({@code co.uk}, {@code com}) or has a
     * mailbox at would make colleagues of strangers.
     */
    public static boolean maySpeakForAnEmployer(String domain) {
        return parse(domain)
                .filter(name -> !isPublicSuffix(name) && !PUBLIC_MAILBOXES.contains(name))
                .isPresent();
    }

    static boolean isPublicSuffix(String domain) {
        return domain.indexOf('.') < 0 || PUBLIC_SUFFIXES.contains(domain);
    }

    private static Optional<String> ascii(String name) {
        try {
            return Optional.of(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }
}
