package dev.adder.isolated;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What holds the processes of a sandbox, as the first of them found it before it saw a program.
 *
 * @param protections what is in force
 * @param bubblewrap whether it is bubblewrap that gives a process its own namespaces
 */
public record InForce(Set<Protection> protections, boolean bubblewrap) {
    /** Copies the set. */
    public InForce {
        protections = Set.copyOf(protections);
    }

    /** Whether this is in force. */
    public boolean has(Protection protection) {
        return protections.contains(protection);
    }

    /** What is not in force. */
    public Set<Protection> missing() {
        Set<Protection> missing = EnumSet.allOf(Protection.class);
        missing.removeAll(protections);
        return missing;
    }

    /** One line: what is in force and what is not. */
    @Override
    public String toString() {
        Set<Protection> missing = missing();
        return words(protections) + (missing.isEmpty() ? "" : "; not in force: " + words(missing));
    }

    private static String words(Collection<Protection> protections) {
        return protections.stream().sorted().map(Protection::toString).collect(Collectors.joining(", "));
    }
}
