package dev.adder.connect.host;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Blots out secrets that a server sends back, as some do to be helpful. */
final class Secrets {
    private static final String BLOT = "***";
    private static final int SHORTEST = 4;

    private Secrets() {}

    /** A secret, and its parts when it has several, such as the token after {@code Bearer}. */
    private static List<String> parts(Collection<String> secrets) {
        return secrets.stream().flatMap(s -> Stream.concat(Stream.of(s), Arrays.stream(s.split("[\\s,;=]+"))
                .filter(p -> p.length() >= 2 * SHORTEST)))
                .filter(s -> s.length() >= SHORTEST).distinct()
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    static String hide(String text, Collection<String> secrets) {
        String hidden = text;
        for (String part : parts(secrets)) {
            hidden = hidden.replace(part, BLOT);
        }
        return hidden;
    }

    static byte[] hide(byte[] bytes, Collection<String> secrets) {
        if (secrets.isEmpty()) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return hide(text, secrets).getBytes(StandardCharsets.ISO_8859_1);
    }
}
