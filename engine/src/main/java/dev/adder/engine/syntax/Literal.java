package dev.adder.engine.syntax;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The value of a literal, independent of how the engine represents it at run time. */
public sealed interface Literal {
    record Int(BigInteger value) implements Literal {}

    record Float(double value) implements Literal {}

    /** The imaginary part of {@code 2j}. */
    record Imaginary(double value) implements Literal {}

    /** Text; adjacent literals are already joined, and lone surrogates from escapes stay apart. */
    final class Str implements Literal {
        private static final int[] NO_CODE_POINTS = {};

        private final @Nullable String plain;
        private final int[] codePoints;

        private Str(@Nullable String plain, int[] codePoints) {
            this.plain = plain;
            this.codePoints = codePoints;
        }

        /** Text each {@code char} of which is a code point. */
        static Str plain(String text) {
            return new Str(text, NO_CODE_POINTS);
        }

        static Str of(int[] codePoints) {
            char[] chars = new char[codePoints.length];
            for (int i = 0; i < chars.length; i++) {
                if (codePoints[i] > 0xFFFF) return new Str(null, codePoints);
                chars[i] = (char) codePoints[i];
            }
            return plain(new String(chars));
        }

        /** The text, where each of its code points is one {@code char}; else null. */
        public @Nullable String plain() {
            return plain;
        }

        public int[] codePoints() {
            return plain == null ? codePoints : plain.chars().toArray();
        }

        /** The text as UTF-16. */
        public String text() {
            return plain == null ? new String(codePoints, 0, codePoints.length) : plain;
        }

        public boolean isEmpty() {
            return plain != null && plain.isEmpty();
        }
    }

    record Bytes(byte[] value) implements Literal {}

    enum Named implements Literal { NONE, TRUE, FALSE, ELLIPSIS }
}
