package dev.adder.connect.mcp;

import dev.adder.engine.data.Data;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The credentials of one server: taken out of whatever the server says, so that one that repeats them brings them into
 * no error, prompt or journal.
 *
 * @param values the texts to hide, longest first
 */
record Secrets(List<String> values) {
    /** Nothing to hide. */
    static final Secrets NONE = new Secrets(List.of());

    private static final Pattern CREDENTIAL = Pattern.compile(
            "(?i)auth|cookie|key|token|secret|passw|pwd|credential|signature|(^|[_-])(pat|sig)($|[_-])");
    private static final Pattern FLAG = Pattern.compile(
            "(?i)(--?[a-z-]*(?:key|token|secret|passw|pwd|credential)[a-z-]*[= ])\\S+");
    private static final int SHORTEST = 6;
    private static final String HIDDEN = "***";

    Secrets {
        values = values.stream().filter(v -> v.length() >= SHORTEST).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /** Whether something of this name is a credential. */
    static boolean isCredential(String name) {
        return CREDENTIAL.matcher(name).find();
    }

    /** The credentials among headers or environment variables, by their names. */
    static Secrets among(Map<String, String> named) {
        Set<String> found = new LinkedHashSet<>();
        named.forEach((name, value) -> {
            String[] parts = value.strip().split("\\s+");
            boolean scheme = parts.length > 1 && parts[0].matches("[A-Za-z]{1,12}");
            if (isCredential(name)) found.addAll(List.of(parts).subList(scheme ? 1 : 0, parts.length));
        });
        return new Secrets(List.copyOf(found));
    }

    /** The credentials among the parameters of an address. */
    static Secrets in(URI address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = address.getRawQuery();
        for (String one : query == null ? new String[0] : query.split("&")) {
            int is = one.indexOf('=');
            if (is > 0) parameters.put(one.substring(0, is), one.substring(is + 1));
        }
        return among(parameters);
    }

    /** These and others. */
    Secrets and(Collection<String> more) {
        List<String> all = new ArrayList<>(values);
        all.addAll(more);
        return new Secrets(all);
    }

    String hide(String text) {
        String shown = text;
        for (String value : values) shown = shown.replace(value, HIDDEN);
        return shown;
    }

    /** A command line as it may be shown. */
    String hideInCommand(String line) {
        return FLAG.matcher(hide(line)).replaceAll("$1" + HIDDEN);
    }

    /** The data with all texts in it hidden; itself when nothing is to hide. */
    Data hide(Data data) {
        if (values.isEmpty()) return data;
        return switch (data) {
            case Data.Text t -> values.stream().anyMatch(t.value()::contains) ? new Data.Text(hide(t.value())) : t;
            case Data.List l -> {
                List<Data> items = new ArrayList<>(l.size());
                boolean same = true;
                for (Data item : l.items()) {
                    Data hidden = hide(item);
                    same &= hidden == item;
                    items.add(hidden);
                }
                yield same ? l : new Data.List(items);
            }
            case Data.Map m -> {
                Map<String, Data> entries = new LinkedHashMap<>();
                boolean same = true;
                for (Map.Entry<String, Data> e : m.entries().entrySet()) {
                    Data hidden = hide(e.getValue());
                    same &= hidden == e.getValue();
                    entries.put(e.getKey(), hidden);
                }
                yield same ? m : Data.Map.of(entries);
            }
            default -> data;
        };
    }
}
