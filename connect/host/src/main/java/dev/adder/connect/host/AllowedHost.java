package dev.adder.connect.host;

import dev.adder.sdk.ToolFailure;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A server that programs may call. Written {@code api.example.com}, {@code *.example.com} for all names below it,
 * {@code *} for all names, each with a port when it is not the usual one; {@code https} unless {@code http://} stands
 * before it. Only public addresses are reached: what else a name may lead to has to be named. An address names itself,
 * and {@code localhost} names this machine.
 */
public final class AllowedHost {
    private static final List<String> THIS_MACHINE = List.of("127.0.0.0/8", "::1");

    private final String text;
    private final String scheme;
    /** The host, or what follows the star of a wildcard. */
    private final String host;
    private final boolean wildcard;
    private final int port;
    private final List<Network> networks;
    private final Map<String, Supplier<String>> secrets;

    private AllowedHost(String text, String scheme, String host, boolean wildcard, int port, List<Network> networks,
            Map<String, Supplier<String>> secrets) {
        this.text = text;
        this.scheme = scheme;
        this.host = host;
        this.wildcard = wildcard;
        this.port = port;
        this.networks = List.copyOf(networks);
        this.secrets = secrets;
    }

    /**
     * A server of this address.
     *
     * @throws IllegalArgumentException when it is no such address
     */
    public static AllowedHost of(String text) {
        int colon = text.indexOf("://");
        String scheme = colon < 0 ? "https" : text.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = colon < 0 ? text : text.substring(colon + 3);
        if (!scheme.equals("http") && !scheme.equals("https") || rest.indexOf('/') >= 0) {
            throw new IllegalArgumentException("not a host: '" + text + "'; write example.com, *.example.com, "
                    + "example.com:8443 or http://example.com");
        }
        boolean any = rest.equals("*") || rest.startsWith("*:");
        boolean below = rest.startsWith("*.");
        String plain = any ? "any" + rest.substring(1) : below ? rest.substring(2) : rest;
        HttpAddress origin;
        try {
            origin = HttpAddress.origin(scheme, plain);
        } catch (ToolFailure e) {
            throw new IllegalArgumentException("not a host: '" + text + "': " + e.text(), e);
        }
        List<Network> networks = new ArrayList<>();
        InetAddress literal = origin.literal();
        if (literal != null && below) {
            throw new IllegalArgumentException("not a host: '" + text + "': there is nothing below an address");
        }
        if (literal != null) {
            networks.add(Network.parse(origin.host()));
        } else if (origin.host().equals("localhost")) {
            THIS_MACHINE.forEach(n -> networks.add(Network.parse(n)));
        }
        return new AllowedHost(text, scheme, any ? "" : below ? "." + origin.host() : origin.host(), any || below,
                origin.port(), networks, Map.of());
    }

    /** Allows this server's name to lead to addresses of a network that is not public, such as {@code 10.0.0.0/8}. */
    public AllowedHost network(String network) {
        List<Network> all = new ArrayList<>(networks);
        all.add(Network.parse(network));
        return new AllowedHost(text, scheme, host, wildcard, port, all, secrets);
    }

    /** Sends a header to this server alone, whose value no program sees. */
    public AllowedHost secret(String header, Supplier<String> value) {
        HttpHeaders.checkName(header);
        Map<String, Supplier<String>> all = new LinkedHashMap<>(secrets);
        all.put(header.toLowerCase(Locale.ROOT), value);
        return new AllowedHost(text, scheme, host, wildcard, port, networks, Map.copyOf(all));
    }

    boolean fits(HttpAddress address) {
        boolean named = wildcard
                ? address.host().endsWith(host) && address.literal() == null && address.host().length() > host.length()
                : address.host().equals(host);
        return named && port == address.port() && scheme.equals(address.scheme());
    }

    /** Whether this server may be at that address. */
    boolean reaches(InetAddress address) {
        return Network.isPublic(address) || networks.stream().anyMatch(n -> n.contains(address));
    }

    Map<String, Supplier<String>> secrets() {
        return secrets;
    }

    @Override
    public String toString() {
        return text;
    }
}
