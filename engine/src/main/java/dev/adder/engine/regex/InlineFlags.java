package dev.adder.engine.regex;

import dev.adder.engine.text.UnicodeRules;

/**
 * Flags inside a pattern: {@code (?im)} for all of it, or {@code (?i-m:...)} for a group.
 *
 * @param scoped whether they hold for a group only
 */
record InlineFlags(boolean scoped, int added, int removed) {
    /** Reads the flags behind {@code (?}, of which the first token is read. */
    static InlineFlags parse(PatternReader reader, int first) {
        int token = first;
        int added = 0;
        if (token != '-') {
            while (true) {
                added |= added(reader, token, added);
                token = next(reader, "missing -, : or )");
                if (token == ')' || token == '-' || token == ':') {
                    break;
                }
                checkLetter(reader, token, "missing -, : or )");
            }
        }
        if (token == ')') {
            return new InlineFlags(false, added, 0);
        }
        if ((added & RegexFlags.GLOBAL) != 0) {
            throw reader.error("bad inline flags: cannot turn on global flag", 1);
        }
        int removed = token == '-' ? removed(reader) : 0;
        if ((removed & RegexFlags.GLOBAL) != 0) {
            throw reader.error("bad inline flags: cannot turn off global flag", 1);
        }
        if ((added & removed) != 0) {
            throw reader.error("bad inline flags: flag turned on and off", 1);
        }
        return new InlineFlags(true, added, removed);
    }

    private static int added(PatternReader reader, int letter, int before) {
        if (!reader.isBytes() && letter == 'L') {
            throw reader.error("bad inline flags: cannot use 'L' flag with a str pattern");
        }
        if (reader.isBytes() && letter == 'u') {
            throw reader.error("bad inline flags: cannot use 'u' flag with a bytes pattern");
        }
        int flag = RegexFlags.ofLetter(letter);
        if ((flag & RegexFlags.TYPES) != 0 && ((before | flag) & RegexFlags.TYPES) != flag) {
            throw reader.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        }
        return flag;
    }

    private static int removed(PatternReader reader) {
        int removed = 0;
        String missing = "missing flag";
        int token = next(reader, missing);
        checkLetter(reader, token, missing);
        while (true) {
            int flag = RegexFlags.ofLetter(token);
            if ((flag & RegexFlags.TYPES) != 0) {
                throw reader.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
            }
            removed |= flag;
            token = next(reader, "missing :");
            if (token == ':') {
                return removed;
            }
            checkLetter(reader, token, "missing :");
        }
    }

    private static int next(PatternReader reader, String missing) {
        int token = reader.get();
        if (token == PatternReader.END) {
            throw reader.error(missing);
        }
        return token;
    }

    private static void checkLetter(PatternReader reader, int token, String missing) {
        if (RegexFlags.ofLetter(token) == 0) {
            boolean letter = !PatternReader.isEscape(token)
                    && UnicodeRules.isAlpha(PatternReader.codePoint(token));
            throw reader.error(letter ? "unknown flag" : missing, PatternReader.length(token));
        }
    }
}
