package dev.peacetime.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sites on which an address of a certain shape is one person's, and which tell no upper from lower case in it.
 * The shapes are those the sites themselves redirect to. At GitHub and GitLab an organization's page looks like a person's.
 */
enum ProfileSite {
    /** Its public profiles were once at /pub/name/1a/2b/3c; the countries' hosts show the same people. */
    LINKEDIN("/(in/NAME|pub/NAME/NAME/NAME/NAME)(?:/.*)?", "linkedin.com"),
    GITHUB("/(NAME)", "github.com"),
    GITLAB("/(NAME)", "gitlab.com"),
    X("/(NAME)", "x.com", "twitter.com"),
    XING("/(profile/NAME)(?:/.*)?", "xing.com"),
    STACK_OVERFLOW("/(users/[0-9]+)(?:/.*)?", "stackoverflow.com");

    private static final String NAME =
            "[_~\\\\p{L}\\\\p{M}\\\\p{N}\\\\p{So}\\\\p{Sk}-][._~\\\\p{L}\\\\p{M}\\\\p{N}\\\\p{So}\\\\p{Sk}-]*";
    private static final Set<String> SAME_PLACE = Set.of("www", "m", "mobile");

    /** First steps of paths that are the sites' own, where names of people stand otherwise. */
    private static final Set<String> OWN_PAGES = Set.of("""
            about apps dashboard enterprise explore features hashtag help home i intent issues join login
            marketplace messages new notifications orgs pricing pulls search security settings share signup
            sponsors topics trending users
            """.split("\\s"));

    private final Pattern shape;
    private final List<String> hosts;

    ProfileSite(String shape, String... hosts) {
        this.shape = Pattern.compile(shape.replaceAll("NAME", NAME));
        this.hosts = List.of(hosts);
    }

    static Optional<ProfileSite> of(String host) {
        return Arrays.stream(values()).filter(site -> site.isAt(host)).findFirst();
    }

    /** What names the person here, host first; empty for the site's other pages. */
    Optional<String> key(String path) {
        var steps = Folding.caseless(PercentCoding.decoded(path))
                .replaceAll("/{2,}", "/")
                .replaceAll("/$", "");
        var person = shape.matcher(steps);
        return person.matches() && !OWN_PAGES.contains(person.group(1))
                ? Optional.of(hosts.get(0) + "/" + person.group(1))
                : Optional.empty();
    }

    private boolean isAt(String host) {
        var dot = host.indexOf('.');
        return hosts.contains(host)
                || (dot > 0 && isSamePlace(host.substring(0, dot)) && hosts.contains(host.substring(dot + 1)));
    }

    private boolean isSamePlace(String label) {
        return SAME_PLACE.contains(label) || (this == LINKEDIN && label.length() == 2);
    }
}
