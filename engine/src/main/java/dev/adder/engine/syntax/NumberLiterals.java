package dev.adder.engine.syntax;

import java.math.BigInteger;

/** The values of number literals. */
final class NumberLiterals {
    private static final int MAX_DIGITS = 4300;

    private NumberLiterals() {}

    /** The value of a number token; too many decimal digits are refused as in CPython. */
    static Literal parse(Source source, Token token) {
        long small = small(source.text(), token.start(), token.end());
        if (small >= 0) return new Literal.Int(BigInteger.valueOf(small));
        String text = source.text().substring(token.start(), token.end()).replace("_", "");
        char second = text.length() > 1 ? text.charAt(1) : ' ';
        if (text.charAt(0) == '0' && "xXoObB".indexOf(second) >= 0) return new Literal.Int(radix(text, second));
        char last = text.charAt(text.length() - 1);
        if (last == 'j' || last == 'J') {
            return new Literal.Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Lexer.isDigit(text.charAt(i))) return new Literal.Float(Double.parseDouble(text));
        }
        if (text.length() > MAX_DIGITS) throw tooLong(source, token, text.length());
        return new Literal.Int(new BigInteger(text));
    }

    /** The value of a few digits; -1 for everything else. */
    private static long small(String text, int start, int end) {
        if (end - start > 18) return -1;
        long value = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Lexer.isDigit(c)) return -1;
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static SyntaxErrorException tooLong(Source source, Token token, int digits) {
        int line = source.line(token.start());
        return SyntaxErrorException.at(source, SyntaxErrorException.Type.SYNTAX_ERROR,
                "Exceeds the limit (" + MAX_DIGITS + " digits) for integer string conversion: value has " + digits
                        + " digits; use sys.set_int_max_str_digits() to increase the limit"
                        + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
                line, 0, line, 0);
    }

    /** In time linear in the digits, as a base that is a power of two allows. */
    private static BigInteger radix(String text, char base) {
        int bits = switch (base) {
            case 'x', 'X' -> 4;
            case 'o', 'O' -> 3;
            default -> 1;
        };
        int digits = text.length() - 2;
        long total = (long) digits * bits;
        byte[] magnitude = new byte[(int) ((total + 7) / 8)];
        long bit = 0;
        for (int i = text.length() - 1; i > 1; i--, bit += bits) {
            int digit = Character.digit(text.charAt(i), 16) << (int) (bit & 7);
            int at = magnitude.length - 1 - (int) (bit >> 3);
            magnitude[at] |= (byte) digit;
            if (digit > 0xFF) magnitude[at - 1] |= (byte) (digit >> 8);
        }
        return new BigInteger(1, magnitude);
    }
}
