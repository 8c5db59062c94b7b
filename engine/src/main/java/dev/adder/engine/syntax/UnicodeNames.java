package dev.adder.engine.syntax;

/** Characters by name, for {@code \N{name}}. */
final class UnicodeNames {
    private static final int LONGEST = 100;

    private UnicodeNames() {}

    /** The code point of that name, or -1. Java's own names for controls and unnamed characters are not Python's. */
    static int lookup(String name) {
        if (name.isEmpty() || name.length() > LONGEST || name.charAt(0) == ' ' || name.endsWith(" ")) return -1;
        try {
            int c = Character.codePointOf(name);
            boolean aliased = Character.getType(c) == Character.CONTROL;
            boolean block = name.indexOf(' ') >= 0 && isHexTail(name, c) && !name.toUpperCase().contains("-");
            return block && !aliased ? -1 : c;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    /** Whether the name is one that Java made up of a block and a number. */
    private static boolean isHexTail(String name, int c) {
        return name.substring(name.lastIndexOf(' ') + 1).equalsIgnoreCase(Integer.toHexString(c));
    }
}
