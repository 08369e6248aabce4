package dev.peacetime.webhook;

import dev.peacetime.kernel.Refusal;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** To which addresses something may be sent. */
final class AddressRules {

    /** What of IPv4 is not public, by IANA's registry of special purposes. */
    private static final List<Network> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4",
                    "240.0.0.0/4")
            .map(Network::parse)
            .toList();

    /** Of IPv6 only what is given out to the world; every way in which an address of IPv4 hides in one is outside of it. */
    private static final Network GLOBAL = Network.parse("2000::/3");

    private static final List<Network> NOT_GLOBAL = Stream.of("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(Network::parse)
            .toList();

    private AddressRules() {}

    /** Whether something may be sent to that address. */
    static boolean maySendTo(InetAddress address, Collection<Network> allowed) {
        return isPublic(address) || isAllowed(address, allowed);
    }

    /** Whether whoever runs the service named that address. */
    static boolean isAllowed(InetAddress address, Collection<Network> allowed) {
        return allowed.stream().anyMatch(network -> network.holds(address));
    }

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet6Address) {
            return GLOBAL.holds(address) && NOT_GLOBAL.stream().noneMatch(network -> network.holds(address));
        }
        return NOT_PUBLIC.stream().noneMatch(network -> network.holds(address));
    }

    /**
     * Whether a webhook may have that url, whatever its name leads to.
     *
     * @param plainAllowed whether the service may send to anything without TLS at all
     */
    static Optional<Refusal> mayBe(String url, boolean plainAllowed) {
        try {
            var uri = new URI(url);
            var scheme = String.valueOf(uri.getScheme());
            var sound = (scheme.equals("https") || (scheme.equals("http") && plainAllowed))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= 65_535;
            return sound ? Optional.empty() : Optional.of(WebhookRefusal.WEBHOOK_URL_INVALID);
        } catch (URISyntaxException wrong) {
            return Optional.of(WebhookRefusal.WEBHOOK_URL_INVALID);
        }
    }
}
