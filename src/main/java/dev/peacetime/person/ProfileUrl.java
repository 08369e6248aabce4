package dev.peacetime.person;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page about a person.
 *
 * @param written as given, composed (NFC), without the space around it
 * @param key host and path without what leads to the same page all the same (RFC 3986, 6.2: scheme, case of the host, default
 *     port, codes; then www, fragment, trailing slash; on {@link ProfileSite}s all that is not the person's name); absent for the
 *     front page of a site, which people share
 */
public record ProfileUrl(String written, @Nullable String key) {
    private static final int LONGEST = 2048;
    private static final Pattern SHAPE =
            Pattern.compile("(?:(?i:https?:)?//)?([^/?#:@]+)(?::([0-9]{1,5}))?(/[^?#]*)?(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern UNFIT = Pattern.compile("[\\s\\p{Z}\\p{C}\\\\\"<>`]");

    /**
     * Empty for what is no web page's address: other schemes than http and https (which may be left out), names and passwords
     * before the host, hosts that are numbers or of one label, spaces and quotes, more than 2,048 characters.
     */
    public static Optional<ProfileUrl> parse(String text) {
        var written = Folding.trimmed(text);
        var parts = SHAPE.matcher(written);
        if (written.length() > LONGEST || UNFIT.matcher(written).find() || !parts.matches()) return Optional.empty();
        var port = parts.group(2) == null ? 443 : Integer.parseInt(parts.group(2));
        if (port < 1 || port > 65_535) return Optional.empty();
        return Domains.parse(parts.group(1))
                .map(host ->
                        new ProfileUrl(written, key(host, port, orEmpty(parts.group(3)), orEmpty(parts.group(4)))));
    }

    /**
     * Whether whoever else has this key is the same person: it leads to a {@link ProfileSite}. A page elsewhere can be one on
     * which several people are presented.
     */
    public boolean namesOnePerson() {
        return key != null && ProfileSite.of(key.split("[/?]", 2)[0]).isPresent();
    }

    private static @Nullable String key(String host, int port, String path, String query) {
        var standard = port == 443 || port == 80;
        var site = ProfileSite.of(host);
        if (site.isPresent() && standard) return site.get().key(path).orElse(null);
        var page = PercentCoding.normal(path).replaceAll("/+$", "")
                + (query.isEmpty() ? "" : "?" + PercentCoding.normal(query));
        return page.isEmpty() ? null : bare(host) + (standard ? "" : ":" + port) + page;
    }

    private static String bare(String host) {
        return host.startsWith("www.") && host.indexOf('.', 4) > 0 ? host.substring(4) : host;
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }
}
