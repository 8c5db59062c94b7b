package dev.adder.engine.regex;

/** The flags of a pattern, with the values of {@code re.RegexFlag}. */
public final class RegexFlags {
    public static final int TEMPLATE = 1;
    public static final int IGNORECASE = 2;
    public static final int LOCALE = 4;
    public static final int MULTILINE = 8;
    public static final int DOTALL = 16;
    public static final int UNICODE = 32;
    public static final int VERBOSE = 64;
    public static final int DEBUG = 128;
    public static final int ASCII = 256;

    static final int TYPES = ASCII | LOCALE | UNICODE;
    static final int GLOBAL = DEBUG | TEMPLATE;

    private RegexFlags() {}

    /** The flag of a letter in {@code (?aiLmsux)}, or 0. */
    static int ofLetter(int letter) {
        return switch (letter) {
            case 'i' -> IGNORECASE;
            case 'L' -> LOCALE;
            case 'm' -> MULTILINE;
            case 's' -> DOTALL;
            case 'x' -> VERBOSE;
            case 'a' -> ASCII;
            case 't' -> TEMPLATE;
            case 'u' -> UNICODE;
            default -> 0;
        };
    }

    static int scoped(int flags, int added, int removed) {
        int kept = (added & TYPES) != 0 ? flags & ~TYPES : flags;
        return (kept | added) & ~removed;
    }

    /** The flags that hold for a whole pattern; an impossible set is an error. */
    static int effective(int flags, boolean bytes) {
        if (!bytes) {
            if ((flags & LOCALE) != 0) {
                throw RegexException.value("cannot use LOCALE flag with a str pattern");
            }
            if ((flags & ASCII) == 0) {
                return flags | UNICODE;
            }
            if ((flags & UNICODE) != 0) {
                throw RegexException.value("ASCII and UNICODE flags are incompatible");
            }
            return flags;
        }
        if ((flags & UNICODE) != 0) {
            throw RegexException.value("cannot use UNICODE flag with a bytes pattern");
        }
        if ((flags & LOCALE) != 0 && (flags & ASCII) != 0) {
            throw RegexException.value("ASCII and LOCALE flags are incompatible");
        }
        return flags;
    }
}
