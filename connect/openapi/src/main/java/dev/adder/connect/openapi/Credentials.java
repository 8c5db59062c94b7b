package dev.adder.connect.openapi;

import dev.adder.engine.data.Data;
import dev.adder.sdk.ToolFailure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a service wants to know who calls, and the secrets for it. Secrets leave this class in requests only, and are
 * blotted out of whatever comes back.
 */
final class Credentials {
    private static final int LEAST_BLOTTED = 4;
    private static final int MAX_REMEMBERED = 64;
    private static final String BLOT = "***";

    private final Map<String, Scheme> schemes = new LinkedHashMap<>();
    private final Map<String, Supplier<String>> secrets;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> warned = new TreeSet<>();
    private final Consumer<String> warnings;

    /** Where a secret goes. */
    enum Place {
        HEADER, QUERY, COOKIE, BASIC, AUTHORIZATION, UNKNOWN
    }

    /**
     * A way to show who calls.
     *
     * @param name its name in the document
     * @param place where the secret goes
     * @param key name of the header, query parameter or cookie, or the word before the secret
     */
    record Scheme(String name, Place place, String key) {}

    private Credentials(Map<String, Supplier<String>> secrets, Consumer<String> warnings) {
        this.secrets = Map.copyOf(secrets);
        this.warnings = warnings;
    }

    /** The schemes of a document, with secrets by scheme name. */
    static Credentials of(Spot document, Map<String, Supplier<String>> secrets, Consumer<String> warnings) {
        Credentials credentials = new Credentials(secrets, warnings);
        Spot components = document.get("components");
        if (components != null) {
            components.children("securitySchemes").forEach((name, spot) -> {
                try {
                    credentials.schemes.put(name, scheme(name, spot.resolved()));
                } catch (BadPart e) {
                    warnings.accept("security scheme " + Spot.shown(name) + ": " + e.why());
                }
            });
        }
        for (String name : new TreeSet<>(secrets.keySet())) {
            if (!credentials.schemes.containsKey(name)) {
                Set<String> known = new TreeSet<>(credentials.schemes.keySet());
                throw new OpenApiException("the document has no security scheme '" + name + "'; "
                        + (known.isEmpty() ? "it has none at all" : "it has " + String.join(", ", known)));
            }
        }
        return credentials;
    }

    private static Scheme scheme(String name, Spot spot) throws BadPart {
        return switch (spot.words("type")) {
            case "apiKey" -> {
                String key = spot.words("name");
                if (key.isBlank()) {
                    throw new BadPart("an apiKey needs a name");
                }
                yield switch (spot.words("in")) {
                    case "header" -> new Scheme(name, Place.HEADER, Headers.checkedName(key));
                    case "query" -> new Scheme(name, Place.QUERY, key);
                    case "cookie" -> new Scheme(name, Place.COOKIE, key);
                    default -> throw new BadPart("an apiKey is in header, query or cookie");
                };
            }
            case "http" -> switch (spot.words("scheme").toLowerCase(Locale.ROOT)) {
                case "basic" -> new Scheme(name, Place.BASIC, "Basic");
                case "bearer" -> new Scheme(name, Place.AUTHORIZATION, "Bearer");
                case "digest", "hoba", "mutual", "negotiate", "scram-sha-1", "scram-sha-256", "" ->
                    new Scheme(name, Place.UNKNOWN, spot.words("scheme"));
                default -> new Scheme(name, Place.AUTHORIZATION, Headers.checkedName(spot.words("scheme")));
            };
            case "oauth2", "openIdConnect" -> new Scheme(name, Place.AUTHORIZATION, "Bearer");
            default -> new Scheme(name, Place.UNKNOWN, spot.words("type"));
        };
    }

    /**
     * The schemes that a call of an operation uses: the first of the document's alternatives for which all secrets are
     * there.
     */
    List<Scheme> choose(@Nullable Spot security) {
        if (security == null) {
            return List.of();
        }
        List<Spot> alternatives = security.items();
        Set<String> missing = new LinkedHashSet<>();
        boolean free = alternatives.isEmpty();
        for (Spot alternative : alternatives) {
            List<Scheme> chosen = new ArrayList<>();
            boolean all = true;
            for (String name : alternative.children().keySet()) {
                Scheme scheme = schemes.get(name);
                if (scheme != null && scheme.place != Place.UNKNOWN && secrets.containsKey(name)) {
                    chosen.add(scheme);
                } else {
                    all = false;
                    missing.add(name);
                }
            }
            if (all && !chosen.isEmpty()) {
                return chosen;
            }
            free |= all;
        }
        if (!free) {
            warnMissing(missing);
        }
        return List.of();
    }

    private void warnMissing(Set<String> names) {
        List<String> shown = names.stream().map(Spot::shown).toList();
        if (warned.add(String.join(",", shown))) {
            Scheme first = schemes.get(names.iterator().next());
            String why = first != null && first.place == Place.UNKNOWN && names.size() == 1
                    ? "the security scheme " + shown.getFirst() + " (" + Spot.shown(first.key) + ") is not supported"
                    : "no secret is given for the security scheme " + String.join(" or ", shown);
            warnings.accept(why + "; calls that need it go without");
        }
    }

    /** Whether a secret stands in a header, query or cookie of this name, where no argument may stand. */
    static boolean isTaken(List<Scheme> chosen, WireParameter.Place place, String name) {
        for (Scheme scheme : chosen) {
            boolean same = switch (place) {
                case HEADER -> scheme.place == Place.HEADER && scheme.key.equalsIgnoreCase(name);
                case QUERY -> scheme.place == Place.QUERY && scheme.key.equals(name);
                case COOKIE -> scheme.place == Place.COOKIE && scheme.key.equals(name);
                case PATH -> false;
            };
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Told where each secret goes. */
    interface Carrier {
        void header(String name, String value);

        void query(String name, String value);

        void cookie(String name, String value);
    }

    /** Puts the secrets of the chosen schemes into a request. */
    void apply(List<Scheme> chosen, Carrier request) {
        for (Scheme scheme : chosen) {
            String secret = secret(scheme.name);
            switch (scheme.place) {
                case HEADER -> request.header(scheme.key, secret);
                case QUERY -> request.query(scheme.key, secret);
                case COOKIE -> request.cookie(scheme.key, secret);
                case BASIC -> request.header("Authorization", "Basic " + base64(secret));
                case AUTHORIZATION -> request.header("Authorization", scheme.key + " " + secret);
                case UNKNOWN -> {
                    // never chosen
                }
            }
        }
    }

    private String secret(String name) {
        Supplier<String> supplier = secrets.get(name);
        String secret;
        try {
            secret = supplier == null ? "" : supplier.get().strip();
        } catch (RuntimeException e) {
            throw new ToolFailure("PermissionError", "the credentials for this service cannot be had now");
        }
        if (secret.isEmpty() || secret.chars().anyMatch(c -> c < 32 || c == 127)) {
            throw new ToolFailure("PermissionError", "the credentials for this service are not usable");
        }
        remember(secret);
        return secret;
    }

    private static String base64(String secret) {
        return Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** All forms in which a secret could come back. */
    private synchronized void remember(String secret) {
        int colon = secret.indexOf(':');
        List<String> forms = new ArrayList<>(List.of(secret, base64(secret)));
        if (colon >= 0 && secret.length() - colon > 6) {
            forms.add(secret.substring(colon + 1));
        }
        for (String form : List.copyOf(forms)) {
            forms.add(Percent.encode(form));
            forms.add(Percent.form(form));
        }
        for (String form : forms) {
            if (form.length() >= LEAST_BLOTTED) {
                seen.remove(form);
                seen.add(form);
            }
        }
        while (seen.size() > MAX_REMEMBERED) {
            seen.remove(seen.iterator().next());
        }
    }

    private synchronized List<String> remembered() {
        return seen.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /** The text without any secret. */
    String blot(String text) {
        String out = text;
        for (String secret : remembered()) {
            out = out.contains(secret) ? out.replace(secret, BLOT) : out;
        }
        return out;
    }

    /** The data without any secret. */
    Data blot(Data data) {
        List<String> secrets = remembered();
        return secrets.isEmpty() || !holds(data, secrets) ? data : blotted(data);
    }

    private static boolean holds(Data data, List<String> secrets) {
        return switch (data) {
            case Data.Text t -> secrets.stream().anyMatch(t.value()::contains);
            case Data.Bytes b -> holds(Data.text(latin(b)), secrets);
            case Data.List l -> l.items().stream().anyMatch(i -> holds(i, secrets));
            case Data.Map m -> m.entries().entrySet().stream()
                    .anyMatch(e -> holds(e.getValue(), secrets) || secrets.stream().anyMatch(e.getKey()::contains));
            default -> false;
        };
    }

    private Data blotted(Data data) {
        return switch (data) {
            case Data.Text t -> Data.text(blot(t.value()));
            case Data.Bytes b -> new Data.Bytes(blot(latin(b)).getBytes(StandardCharsets.ISO_8859_1));
            case Data.List l -> new Data.List(l.items().stream().map(this::blotted).toList());
            case Data.Map m -> {
                Map<String, Data> entries = new LinkedHashMap<>();
                m.entries().forEach((key, value) -> entries.put(blot(key), blotted(value)));
                yield Data.Map.of(entries);
            }
            default -> data;
        };
    }

    private static String latin(Data.Bytes bytes) {
        return new String(bytes.value(), StandardCharsets.ISO_8859_1);
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return "Credentials" + schemes.keySet();
    }
}
