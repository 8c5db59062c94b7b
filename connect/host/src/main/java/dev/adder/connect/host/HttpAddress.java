package dev.adder.connect.host;

import dev.adder.sdk.ToolFailure;
import java.net.IDN;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address on the web in its one spelling. Programs and servers may write an address in many ways; here it is read
 * once, strictly, and everything after that (the check, the lookup, the connection, the {@code Host} header) is about
 * what was read. What other readers might understand differently is refused.
 *
 * @param scheme {@code http} or {@code https}
 * @param host name in lower case and ASCII, or address; an IPv6 address without brackets
 * @param port the port, also when it is the usual one
 * @param target path and query, starting with a slash
 */
record HttpAddress(String scheme, String host, int port, String target) {
    private static final int MAX_LENGTH = 8192;
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern IPV4 =
            Pattern.compile("((0|[1-9]\\d{0,2})\\.){3}(0|[1-9]\\d{0,2})");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    /**
     * Reads an address.
     *
     * @throws ToolFailure as a {@code ValueError} when it is none
     */
    static HttpAddress parse(String url) {
        checkCharacters(url);
        int colon = url.indexOf("://");
        String scheme = colon < 0 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw wrong("it must start with https:// or http://");
        }
        int from = colon + 3;
        int to = from;
        while (to < url.length() && "/?#".indexOf(url.charAt(to)) < 0) {
            to++;
        }
        HttpAddress origin = origin(scheme, url.substring(from, to));
        return new HttpAddress(scheme, origin.host, origin.port, target(url.substring(to)));
    }

    private static void checkCharacters(String url) {
        if (url.length() > MAX_LENGTH) {
            throw wrong("it is longer than " + MAX_LENGTH + " characters");
        }
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c < ' ' || c >= 0x7f && c < 0xa0 || Character.isSurrogate(c) && !isPair(url, i)) {
                throw wrong("it contains a control character");
            }
            if (c == '\\') {
                throw wrong("it contains a backslash");
            }
        }
    }

    private static boolean isPair(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i))
                ? i > 0 && Character.isHighSurrogate(text.charAt(i - 1))
                : i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }

    /** Reads {@code host} or {@code host:port}. */
    static HttpAddress origin(String scheme, String authority) {
        if (authority.indexOf('@') >= 0) {
            throw wrong("it contains a user name; pass credentials in headers");
        }
        if (authority.indexOf('%') >= 0) {
            throw wrong("its host contains a percent sign");
        }
        int bracket = authority.lastIndexOf(']');
        int colon = authority.indexOf(':', Math.max(0, bracket));
        String host = colon < 0 ? authority : authority.substring(0, colon);
        int usual = scheme.equals("https") ? 443 : 80;
        int port = colon < 0 || colon == authority.length() - 1 ? usual : port(authority.substring(colon + 1));
        return new HttpAddress(scheme, host(host), port, "/");
    }

    private static int port(String text) {
        if (text.length() > 5 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw wrong("its port is not a number");
        }
        int port = Integer.parseInt(text);
        if (port < 1 || port > 65_535) {
            throw wrong("its port must be 1 to 65535");
        }
        return port;
    }

    private static String host(String text) {
        if (text.startsWith("[")) {
            String inner = text.endsWith("]") ? text.substring(1, text.length() - 1) : "";
            if (!IPV6.matcher(inner).matches() || inner.indexOf(':') < 0) {
                throw wrong("its host is no IPv6 address");
            }
            try {
                return InetAddress.ofLiteral(inner).getHostAddress();
            } catch (IllegalArgumentException e) {
                throw wrong("its host is no IPv6 address");
            }
        }
        String ascii = ascii(text);
        String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        if (!NAME.matcher(name).matches() || name.length() > 253) {
            throw wrong("its host is not a valid name");
        }
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (NUMBER.matcher(last).matches() && !isIpv4(name)) {
            throw wrong("an address in numbers must be four decimal numbers from 0 to 255");
        }
        return name;
    }

    /** Also turns full-width letters, digits and dots into plain ones, before anything is decided. */
    private static String ascii(String text) {
        try {
            return IDN.toASCII(text, 0).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw wrong("its host is not a valid name");
        }
    }

    /** Whether it is an address of four decimal numbers, without leading zeros. */
    static boolean isIpv4(String text) {
        if (!IPV4.matcher(text).matches()) {
            return false;
        }
        for (String number : text.split("\\.")) {
            if (Integer.parseInt(number) > 255) {
                return false;
            }
        }
        return true;
    }

    private static String target(String rest) {
        int hash = rest.indexOf('#');
        String target = hash < 0 ? rest : rest.substring(0, hash);
        return encoded(target.startsWith("/") ? target : "/" + target);
    }

    /** What may not stand in a path or query is written as bytes of UTF-8. */
    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (c <= ' ' || c >= 0x7f || "\"<>^`{|}".indexOf(c) >= 0) {
                out.append('%').append(String.format(Locale.ROOT, "%02X", c));
            } else {
                out.append((char) c);
            }
        }
        return out.toString();
    }

    /** Where a redirect from here leads. */
    HttpAddress resolve(String location) {
        String there = location.strip();
        checkCharacters(there);
        if (there.startsWith("//")) {
            return parse(scheme + ":" + there);
        }
        if (SCHEME.matcher(there).matches()) {
            return parse(there);
        }
        String path = target.indexOf('?') < 0 ? target : target.substring(0, target.indexOf('?'));
        if (there.isEmpty() || there.startsWith("#")) {
            return this;
        }
        String next = there.startsWith("/") ? there
                : there.startsWith("?") ? path + there : path.substring(0, path.lastIndexOf('/') + 1) + there;
        return new HttpAddress(scheme, host, port, target(next));
    }

    /** This address with more in its query. */
    HttpAddress withQuery(String more) {
        return more.isEmpty() ? this
                : new HttpAddress(scheme, host, port, target + (target.indexOf('?') < 0 ? "?" : "&") + more);
    }

    /** The host as an address, when it is one. */
    @Nullable
    InetAddress literal() {
        return isIpv4(host) || host.indexOf(':') >= 0 ? InetAddress.ofLiteral(host) : null;
    }

    /** Whether both are the same server. */
    boolean sameOrigin(HttpAddress other) {
        return scheme.equals(other.scheme) && host.equals(other.host) && port == other.port;
    }

    /** Scheme, host and, when it is not the usual one, port. */
    String origin() {
        String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + shown + (usual ? "" : ":" + port);
    }

    @Override
    public String toString() {
        return origin() + target;
    }

    private static ToolFailure wrong(String why) {
        return new ToolFailure("ValueError", "this is not a URL that can be called: " + why);
    }
}
