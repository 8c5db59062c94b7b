package dev.adder.engine.regex;

import dev.adder.engine.text.StrRepr;
import dev.adder.engine.text.UnicodeNames;
import org.jspecify.annotations.Nullable;

/** Parses what is behind a backslash, and sets in brackets. */
final class EscapeParser {
    private static final int MAX_OCTAL = 0xff;
    private static final int NONE = -1;

    private static final int SET_STEPS = 64;
    private static final int SET_BYTES = 256;

    private final PatternReader reader;
    private final Meter meter;

    EscapeParser(PatternReader reader, Meter meter) {
        this.reader = reader;
        this.meter = meter;
    }

    /** The character of an escape like {@code \n} that means the same everywhere, or -1. */
    static int simple(int cp) {
        return switch (cp) {
            case 'a' -> 7;
            case 'b' -> 8;
            case 'f' -> 12;
            case 'n' -> 10;
            case 'r' -> 13;
            case 't' -> 9;
            case 'v' -> 11;
            case '\\' -> '\\';
            default -> NONE;
        };
    }

    /** The category bits of {@code \d} and the like, or 0. */
    static int category(int cp, boolean ascii) {
        int category = switch (cp | 0x20) {
            case 'd' -> CharSet.DIGIT;
            case 's' -> CharSet.SPACE;
            case 'w' -> CharSet.WORD;
            default -> 0;
        };
        if (category == 0 || cp > 'z' || cp < 'A') {
            return 0;
        }
        category = ascii ? category << 3 : category;
        return cp < 'a' ? category << CharSet.NEGATED : category;
    }

    /** A character written with its number or name, or -1 if the escape is none of these. */
    int numbered(int cp) {
        return switch (cp) {
            case 'x' -> hexadecimal("\\x", 2);
            case 'u' -> reader.isBytes() ? NONE : hexadecimal("\\u", 4);
            case 'U' -> reader.isBytes() ? NONE : hexadecimal("\\U", 8);
            case 'N' -> reader.isBytes() ? NONE : named();
            default -> NONE;
        };
    }

    private int hexadecimal(String start, int count) {
        String digits = reader.digits(count, 16);
        String escape = start + digits;
        if (digits.length() != count) {
            throw reader.error("incomplete escape " + escape, escape.length());
        }
        long value = Long.parseLong(digits, 16);
        if (value > Character.MAX_CODE_POINT) {
            throw reader.error("bad escape " + escape, escape.length());
        }
        return (int) value;
    }

    private int named() {
        if (!reader.match('{')) {
            throw reader.error("missing {");
        }
        String name = reader.until('}', "character name");
        int cp = UnicodeNames.lookup(name);
        if (cp < 0) {
            throw reader.error("undefined character name " + StrRepr.repr(name),
                    PatternReader.length(name) + "\\N{}".length());
        }
        return cp;
    }

    /** The error of an escape that means nothing; other characters than letters stand for themselves. */
    int literal(int cp) {
        if (cp < 0x80 && Character.isLetter(cp) || cp >= '0' && cp <= '9') {
            throw reader.error("bad escape \\" + (char) cp, 2);
        }
        return cp;
    }

    /** Three octal digits, of which some have been read. */
    int octal(String digits) {
        int value = Integer.parseInt(digits, 8);
        if (value > MAX_OCTAL) {
            throw reader.error("octal escape value \\" + digits + " outside of range 0-0o377", digits.length() + 1);
        }
        return value;
    }

    /** Ranges and categories that are being collected. */
    private static final class Members {
        private final IntList ranges = new IntList();
        private int categories;
        private int count;

        void add(int first, int last) {
            ranges.add(first, last);
            count++;
        }

        void category(int bits) {
            categories |= bits;
            count++;
        }

        /** The only member, perhaps given twice. */
        private @Nullable Integer onlyLiteral() {
            for (int i = 0; i < ranges.size(); i++) {
                if (ranges.get(i) != ranges.get(0)) {
                    return null;
                }
            }
            return categories != 0 || ranges.size() == 0 ? null : (Integer) ranges.get(0);
        }
    }

    /** A set; its opening bracket is read. */
    RegexNode set(boolean ascii, RegexNode.Case compare) {
        meter.steps(SET_STEPS);
        meter.charge(SET_BYTES);
        int here = reader.position() - 1;
        if (reader.next() == '[') meter.warn("Possible nested set at position " + reader.position());
        boolean negated = reader.match('^');
        var members = new Members();
        while (true) {
            int token = reader.get();
            if (token == PatternReader.END) {
                throw reader.error("unterminated character set", reader.position() - here);
            }
            if (token == ']' && members.count > 0) {
                break;
            }
            if (member(token, members, ascii, here)) {
                break;
            }
        }
        Integer literal = members.onlyLiteral();
        if (literal != null && !negated) {
            return RegexParser.character(literal, compare);
        }
        return new RegexNode.Chars(CharSet.of(members.ranges.toArray(), members.categories,
                negated, compare));
    }

    /** One member or range; true when the set ended with a hyphen. */
    private boolean member(int token, Members members, boolean ascii, int here) {
        if (members.count > 0 && reader.next() == token) warn(token, 1);
        int category = PatternReader.isEscape(token) ? category(PatternReader.codePoint(token), ascii) : 0;
        int first = category != 0 ? NONE : memberCharacter(token);
        if (!reader.match('-')) {
            add(members, category, first);
            return false;
        }
        int that = reader.get();
        if (that == PatternReader.END) {
            throw reader.error("unterminated character set", reader.position() - here);
        }
        if (that == ']') {
            add(members, category, first);
            members.add('-', '-');
            return true;
        }
        if (that == '-') warn(that, 2);
        boolean thatCategory = PatternReader.isEscape(that) && category(PatternReader.codePoint(that), ascii) != 0;
        int last = thatCategory ? NONE : memberCharacter(that);
        if (category != 0 || thatCategory || last < first) {
            String range = PatternReader.text(token) + "-" + PatternReader.text(that);
            throw reader.error("bad character range " + range,
                    PatternReader.length(token) + 1 + PatternReader.length(that));
        }
        members.add(first, last);
        return false;
    }

    /** A doubled sign may once be an operation on sets. */
    private void warn(int sign, int back) {
        String operation = switch (sign) {
            case '-' -> "difference";
            case '&' -> "intersection";
            case '~' -> "symmetric difference";
            case '|' -> "union";
            default -> "";
        };
        if (operation.isEmpty()) return;
        meter.warn("Possible set " + operation + " at position " + (reader.position() - back));
    }

    private static void add(Members members, int category, int cp) {
        if (category != 0) {
            members.category(category);
        } else {
            members.add(cp, cp);
        }
    }

    private int memberCharacter(int token) {
        int cp = PatternReader.codePoint(token);
        if (!PatternReader.isEscape(token)) {
            return cp;
        }
        int simple = simple(cp);
        if (simple >= 0) {
            return simple;
        }
        int numbered = numbered(cp);
        if (numbered >= 0) {
            return numbered;
        }
        if (cp >= '0' && cp <= '7') {
            return octal((char) cp + reader.digits(2, 8));
        }
        return literal(cp);
    }
}
