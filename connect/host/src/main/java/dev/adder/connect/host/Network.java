package dev.adder.connect.host;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * A range of internet addresses, and which of them are on the public internet.
 *
 * @param prefix the first address
 * @param bits how many of its bits all addresses of the range have
 */
record Network(InetAddress prefix, int bits) {
    /** Nobody's servers: this host, private and shared networks, links, documentation, multicast, what is reserved. */
    private static final List<Network> NOT_PUBLIC_4 = networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10",
            "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

    /** All public addresses of IPv6 so far: loopback, local, mapped, translated and multicast ones lie outside. */
    private static final Network PUBLIC_6 = parse("2000::/3");

    /** What is not public even so: Teredo and its neighbours, documentation, and IPv4 within 6to4. */
    private static final List<Network> NOT_PUBLIC_6 =
            networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private static List<Network> networks(String... texts) {
        return Arrays.stream(texts).map(Network::parse).toList();
    }

    /**
     * Reads {@code 10.0.0.0/8}, or a single address.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Network parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        if (address.indexOf('%') >= 0 || address.indexOf(':') < 0 && !HttpAddress.isIpv4(address)) {
            throw new IllegalArgumentException("not a network: '" + text + "'; write 10.0.0.0/8 or fd00::/8");
        }
        InetAddress prefix = InetAddress.ofLiteral(address);
        int most = prefix.getAddress().length * 8;
        int bits;
        try {
            bits = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a network: '" + text + "'", e);
        }
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException("not a network: '" + text + "'; it can have at most " + most + " bits");
        }
        return new Network(prefix, bits);
    }

    boolean contains(InetAddress address) {
        byte[] own = prefix.getAddress();
        byte[] other = plain(address).getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((own[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an address is on the public internet. */
    static boolean isPublic(InetAddress address) {
        InetAddress plain = plain(address);
        List<Network> denied = plain.getAddress().length == 4 ? NOT_PUBLIC_4 : NOT_PUBLIC_6;
        boolean global = plain.getAddress().length == 4 || PUBLIC_6.contains(plain);
        return global && denied.stream().noneMatch(n -> n.contains(plain));
    }

    /** An IPv4 address that is written as one of IPv6 is the IPv4 address. */
    private static InetAddress plain(InetAddress address) {
        try {
            return InetAddress.getByAddress(address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address has 4 or 16 bytes", e);
        }
    }
}
