package dev.adder.engine.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a {@code str.format} text. CPython finds most errors only when it gets to them, after the values
 * before them were looked up, so an error is the last piece, or the last step of a path, and is raised by the caller
 * when it arrives there. Immutable.
 *
 * @param pieces in the order of the text
 */
public record StrFormat(List<Piece> pieces) {
    /** A piece of the text. */
    public sealed interface Piece {}

    /** Text as it is, braces resolved. */
    public record Literal(String text) implements Piece {}

    /**
     * A replacement field.
     *
     * @param name all of the field name as written
     * @param index position of the argument, assigned if it was left out; -1 if {@code first} is a name
     * @param first name of the argument
     * @param path what is done with it before it is formatted
     * @param conversion the code point after {@code !}, or 0
     * @param spec format specification; its pieces are joined before it is applied
     */
    public record Field(String name, long index, String first, List<Step> path, int conversion, StrFormat spec)
            implements Piece {
        /** The error of a conversion that is none of r, s and a. */
        public FormatException unknownConversion() {
            return FormatException.value(conversion > 32 && conversion < 127
                    ? "Unknown conversion specifier " + Character.toString(conversion)
                    : "Unknown conversion specifier \\x" + Integer.toHexString(conversion));
        }
    }

    /** The text is wrong from here on. */
    public record Failure(FormatException error) implements Piece {}

    /** One step of a path. */
    public sealed interface Step {}

    /** {@code .name}. */
    public record Attribute(String name) implements Step {}

    /** {@code [5]}. */
    public record Index(long index) implements Step {}

    /** {@code [key]}. */
    public record Key(String key) implements Step {}

    /** The path is wrong from here on. */
    public record BadStep(FormatException error) implements Step {}

    private static final StrFormat EMPTY = new StrFormat(List.of());

    /** The pieces of a format text; never throws. */
    public static StrFormat parse(String text) {
        return text.isEmpty() ? EMPTY : new Parser(text, new Numbering(), 2).parse();
    }

    /** The text, when there is no field and no error in it. */
    public @Nullable String constant() {
        if (pieces.isEmpty()) {
            return "";
        }
        return pieces.size() == 1 && pieces.getFirst() instanceof Literal(String text) ? text : null;
    }

    /**
     * The steps of a field name behind its first part, for {@code string.Formatter}.
     *
     * @param rest begins with {@code .} or {@code [}, or is empty
     */
    public static List<Step> path(String rest) {
        var steps = new ArrayList<Step>();
        int at = 0;
        while (at < rest.length()) {
            char c = rest.charAt(at++);
            int end = at;
            if (c == '.') {
                while (end < rest.length() && rest.charAt(end) != '.' && rest.charAt(end) != '[') {
                    end++;
                }
            } else if (c == '[') {
                end = rest.indexOf(']', at);
            } else {
                steps.add(bad("Only '.' or '[' may follow ']' in format field specifier"));
                break;
            }
            Step step = end < 0 ? bad("Missing ']' in format string") : step(c, rest.substring(at, end));
            steps.add(step);
            if (step instanceof BadStep) {
                break;
            }
            at = c == '[' ? end + 1 : end;
        }
        return List.copyOf(steps);
    }

    private static Step step(char kind, String name) {
        long index = kind == '[' ? index(name) : -1;
        if (index == TOO_MANY_DIGITS) {
            return bad("Too many decimal digits in format string");
        }
        if (name.isEmpty()) {
            return bad("Empty attribute in format string");
        }
        return kind == '.' ? new Attribute(name) : index >= 0 ? new Index(index) : new Key(name);
    }

    private static BadStep bad(String message) {
        return new BadStep(FormatException.value(message));
    }

    private static final long NO_INDEX = -1;
    private static final long TOO_MANY_DIGITS = -2;

    /** The number a text is, if all of it are digits (of any script). */
    private static long index(String text) {
        long value = text.isEmpty() ? NO_INDEX : 0;
        for (int i = 0; i < text.length();) {
            int cp = text.codePointAt(i);
            int digit = UnicodeRules.decimalValue(cp);
            if (digit < 0) {
                return NO_INDEX;
            }
            if (value > (Long.MAX_VALUE - digit) / 10) {
                return TOO_MANY_DIGITS;
            }
            value = value * 10 + digit;
            i += Character.charCount(cp);
        }
        return value;
    }

    /** Automatic and given numbers exclude each other, also between a field and the fields of its specification. */
    private static final class Numbering {
        private boolean automatic;
        private boolean manual;
        private long next;

        long assign(long given) {
            if (given < 0) {
                if (manual) {
                    throw FormatException.value(
                            "cannot switch from manual field specification to automatic field numbering");
                }
                automatic = true;
                return next++;
            }
            if (automatic) {
                throw FormatException.value(
                        "cannot switch from automatic field numbering to manual field specification");
            }
            manual = true;
            return given;
        }
    }

    /** One pass over a text; {@code depth} levels may be nested. */
    private static final class Parser {
        private final String text;
        private final Numbering numbering;
        private final int depth;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder pending = new StringBuilder();
        private int at;

        Parser(String text, Numbering numbering, int depth) {
            this.text = text;
            this.numbering = numbering;
            this.depth = depth;
        }

        StrFormat parse() {
            try {
                if (depth == 0) {
                    throw FormatException.value("Max string recursion exceeded");
                }
                while (at < text.length()) {
                    literalAndField();
                }
                flush();
            } catch (FormatException error) {
                flush();
                pieces.add(new Failure(error));
            }
            return new StrFormat(List.copyOf(pieces));
        }

        private void literalAndField() {
            int start = at;
            while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '}') {
                at++;
            }
            if (at >= text.length()) {
                pending.append(text, start, at);
                return;
            }
            char brace = text.charAt(at++);
            boolean twice = at < text.length() && text.charAt(at) == brace;
            if (!twice && (brace == '}' || at >= text.length())) {
                throw FormatException.value("Single '" + brace + "' encountered in format string");
            }
            if (twice) {
                pending.append(text, start, at++);
                return;
            }
            pending.append(text, start, at - 1);
            flush();
            field();
        }

        /** Moves the text read so far to the pieces. */
        private void flush() {
            if (!pending.isEmpty()) {
                pieces.add(new Literal(pending.toString()));
                pending.setLength(0);
            }
        }

        private void field() {
            int start = at;
            char end = fieldNameEnd();
            String name = text.substring(start, Math.max(start, at - 1));
            int conversion = 0;
            String spec = "";
            if (end == '!') {
                if (at >= text.length()) {
                    throw FormatException.value("end of string while looking for conversion specifier");
                }
                conversion = text.codePointAt(at);
                at += Character.charCount(conversion);
                if (at < text.length()) {
                    end = text.charAt(at++);
                    if (end != '}' && end != ':') {
                        throw FormatException.value("expected ':' after conversion specifier");
                    }
                }
            }
            if (end == ':' || end == '!') {
                spec = specification();
            } else if (end != '}') {
                throw FormatException.value("expected '}' before end of string");
            }
            pieces.add(field(name, conversion, spec));
        }

        /** Moves behind the character that ends the name, and returns it. */
        private char fieldNameEnd() {
            char c = 0;
            while (at < text.length()) {
                c = text.charAt(at++);
                switch (c) {
                    case '{' -> throw FormatException.value("unexpected '{' in field name");
                    case '[' -> {
                        int close = text.indexOf(']', at);
                        at = close < 0 ? text.length() : close;
                    }
                    case '}', ':', '!' -> {
                        return c;
                    }
                    default -> {}
                }
            }
            return 0;
        }

        private String specification() {
            int start = at;
            int open = 1;
            while (at < text.length()) {
                char c = text.charAt(at++);
                open += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (open == 0) {
                    return text.substring(start, at - 1);
                }
            }
            throw FormatException.value("unmatched '{' in format spec");
        }

        private Field field(String name, int conversion, String spec) {
            int end = 0;
            while (end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '[') {
                end++;
            }
            String first = name.substring(0, end);
            long index = index(first);
            if (index == TOO_MANY_DIGITS) {
                throw FormatException.value("Too many decimal digits in format string");
            }
            long number = first.isEmpty() || index >= 0 ? numbering.assign(index) : NO_INDEX;
            StrFormat nested = spec.isEmpty() ? EMPTY
                    : spec.indexOf('{') < 0 ? new StrFormat(List.of(new Literal(spec)))
                            : new Parser(spec, numbering, depth - 1).parse();
            return new Field(name, number, first, path(name.substring(end)), conversion, nested);
        }
    }
}
