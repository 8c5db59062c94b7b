package dev.adder.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;

/** Reads the cases recorded from CPython: fields with tabs between them, Python's unicode escapes inside. */
public final class Recorded {
    private Recorded() {}

    static List<String[]> cases(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Recorded.class.getResourceAsStream("/text/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines()
                    .map(line -> line.split("\t", -1)).toList();
        }
    }

    public static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char kind = text.charAt(++i);
            int digits = switch (kind) {
                case 'x' -> 2;
                case 'u' -> 4;
                case 'U' -> 8;
                default -> 0;
            };
            if (digits > 0) {
                out.appendCodePoint(Integer.parseInt(text, i + 1, i + 1 + digits, 16));
                i += digits;
            } else {
                out.append(switch (kind) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    default -> kind;
                });
            }
        }
        return out.toString();
    }

    static double number(String bits) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    }

    /** What a recorded result says, in the form of {@link #shown}. */
    static String expected(String result) {
        return unescaped(result);
    }

    /** A result as it is recorded: text behind an equal sign, or the exception. */
    static String shown(Supplier<String> action) {
        try {
            return "=" + action.get();
        } catch (FormatException error) {
            String name = switch (error.kind()) {
                case VALUE_ERROR -> "ValueError";
                case TYPE_ERROR -> "TypeError";
                case OVERFLOW_ERROR -> "OverflowError";
                case MEMORY_ERROR -> "MemoryError";
            };
            return name + ": " + error.text();
        } catch (IndexOutOfBoundsException error) {
            return "IndexError";
        } catch (NoSuchElementException error) {
            return "KeyError";
        }
    }
}
