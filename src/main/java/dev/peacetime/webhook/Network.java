package dev.peacetime.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** A range of addresses in CIDR notation. */
record Network(byte[] base, int bits) {

    /** {@code 10.0.0.0/8}, {@code 2001:db8::/32}, or one address. */
    static Network parse(String cidr) {
        var parts = cidr.strip().split("/", 2);
        if (!parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new IllegalArgumentException(cidr + " is not a network such as 10.0.0.0/8");
        }
        try {
            var base = InetAddress.getByName(parts[0]).getAddress();
            var bits = parts.length == 2 ? Integer.parseInt(parts[1]) : base.length * 8;
            if (bits < 0 || bits > base.length * 8) {
                throw new IllegalArgumentException(cidr + " is not a network such as 10.0.0.0/8");
            }
            return new Network(base, bits);
        } catch (UnknownHostException | NumberFormatException wrong) {
            throw new IllegalArgumentException(cidr + " is not a network such as 10.0.0.0/8", wrong);
        }
    }

    boolean holds(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length != base.length) {
            return false;
        }
        var whole = bits / 8;
        if (!Arrays.equals(bytes, 0, whole, base, 0, whole)) {
            return false;
        }
        var mask = 0xFF << (8 - bits % 8) & 0xFF;
        return bits % 8 == 0 || (bytes[whole] & mask) == (base[whole] & mask);
    }
}
