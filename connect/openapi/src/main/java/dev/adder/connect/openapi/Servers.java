package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where operations are: at the server that was given, else at the one that the document names. */
final class Servers {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]{1,200})\\}");

    private final Spot document;
    private final @Nullable String given;
    private final Map<String, String> variables;
    private final @Nullable URI base;
    private final Consumer<String> warnings;
    private final Set<String> plain = new TreeSet<>();

    /**
     * The servers of a document.
     *
     * @param given the server that counts instead of all others, or null
     * @param variables values for variables in addresses
     * @param base where the document itself was, for addresses relative to it, or null
     */
    Servers(Spot document, @Nullable String given, Map<String, String> variables, @Nullable URI base,
            Consumer<String> warnings) {
        this.document = document;
        this.given = given;
        this.variables = variables;
        this.base = base;
        this.warnings = warnings;
    }

    /** The address of an operation's server, without a slash at its end. */
    String of(Spot operation, Spot pathItem) throws BadPart {
        if (given != null) {
            return checked(given);
        }
        for (Spot place : List.of(operation, pathItem, document)) {
            List<Spot> servers = place.items("servers");
            if (!servers.isEmpty()) {
                return checked(substituted(servers.getFirst()));
            }
        }
        return checked("/");
    }

    private String substituted(Spot server) throws BadPart {
        Matcher matcher = VARIABLE.matcher(server.words("url"));
        StringBuilder url = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(1);
            Spot variable = server.get("variables") instanceof Spot all ? all.get(name) : null;
            String value = variables.get(name);
            if (value == null) {
                Data otherwise = variable == null ? null : variable.map().get("default");
                value = otherwise == null ? null : WireParameter.text(otherwise);
            } else if (variable != null && !variable.texts("enum").isEmpty()
                    && !variable.texts("enum").contains(value)) {
                throw new BadPart("the server variable '" + Spot.shown(name) + "' must be one of "
                        + String.join(", ", variable.texts("enum")));
            }
            if (value == null || value.isEmpty()) {
                throw new BadPart("the server variable '" + Spot.shown(name) + "' has no value");
            }
            matcher.appendReplacement(url, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(url).toString();
    }

    private String checked(String url) throws BadPart {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw new BadPart("its server has a broken address: " + Spot.shown(url));
        }
        if (!uri.isAbsolute()) {
            if (base == null) {
                throw new BadPart("the document does not say on which server it is; give the server's address");
            }
            uri = base.resolve(uri);
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null) {
            throw new BadPart("its server is not one of HTTP: " + Spot.shown(url));
        }
        if (uri.getRawUserInfo() != null) {
            throw new BadPart("the address of its server holds a user; give it as a secret");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new BadPart("the address of its server must not have a query: " + Spot.shown(url));
        }
        if (scheme.equals("http") && !isLocal(uri.getHost()) && plain.add(uri.getHost())) {
            warnings.accept("the server " + uri.getHost() + " is called without encryption");
        }
        return uri.toString().replaceAll("/+$", "");
    }

    private static boolean isLocal(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /** A path as it stands in an address: what may not stand there is encoded, parameters stay in braces. */
    static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        int hash = path.indexOf('#');
        String clean = hash >= 0 ? path.substring(0, hash) : path;
        Matcher matcher = Pattern.compile("\\{[^{}]*\\}|%[0-9A-Fa-f]{2}|[^{}%]+|[{}%]").matcher(clean);
        while (matcher.find()) {
            String part = matcher.group();
            boolean keep = part.length() > 1 && (part.startsWith("{") || part.matches("%[0-9A-Fa-f]{2}"));
            out.append(keep ? part : Percent.path(part));
        }
        return out.toString();
    }
}
