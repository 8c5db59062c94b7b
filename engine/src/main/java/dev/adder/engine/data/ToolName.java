package dev.adder.engine.data;

/**
 * The full name of a tool as a program reaches it.
 *
 * @param namespace the group it belongs to, empty for none; groups nest with dots
 * @param name its name within the group
 */
public record ToolName(String namespace, String name) implements Comparable<ToolName> {

    /** A name without a namespace. */
    public static ToolName of(String name) {
        return new ToolName("", name);
    }

    /** Reads {@code name} or {@code namespace.name}. */
    public static ToolName parse(String text) {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? of(text) : new ToolName(text.substring(0, dot), text.substring(dot + 1));
    }

    @Override
    public int compareTo(ToolName other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return namespace.isEmpty() ? name : namespace + "." + name;
    }
}
