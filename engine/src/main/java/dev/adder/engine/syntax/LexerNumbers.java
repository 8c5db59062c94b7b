package dev.adder.engine.syntax;

/** Reads over number literals; what CPython refuses is refused in its words. */
final class LexerNumbers {
    private final Lexer lexer;

    LexerNumbers(Lexer lexer) {
        this.lexer = lexer;
    }

    /** Moves past the number that starts here. */
    void number() {
        int c = lexer.peek();
        if (c == '.') {
            lexer.at++;
            fraction();
        } else if (c == '0') {
            zero();
        } else {
            digits();
            afterWhole();
        }
    }

    private void zero() {
        int start = lexer.at++;
        switch (lexer.peek()) {
            case 'x', 'X' -> radix("hexadecimal", 16);
            case 'o', 'O' -> radix("octal", 8);
            case 'b', 'B' -> radix("binary", 2);
            default -> decimalFromZero(start);
        }
    }

    private void radix(String kind, int base) {
        lexer.at++;
        do {
            if (lexer.peek() == '_') lexer.at++;
            int c = lexer.peek();
            if (!isDigit(c, base)) {
                refuseDigit(c, kind, base);
                throw lexer.error("invalid " + kind + " literal");
            }
            while (isDigit(lexer.peek(), base)) lexer.at++;
        } while (lexer.peek() == '_');
        refuseDigit(lexer.peek(), kind, base);
        verifyEnd(kind);
    }

    private void refuseDigit(int c, String kind, int base) {
        if (base == 16 || !Lexer.isDigit(c)) return;
        lexer.at++;
        throw lexer.error("invalid digit '" + (char) c + "' in " + kind + " literal");
    }

    private void decimalFromZero(int start) {
        while (true) {
            if (lexer.peek() == '_') {
                lexer.at++;
                if (!Lexer.isDigit(lexer.peek())) throw lexer.error("invalid decimal literal");
            }
            if (lexer.peek() != '0') break;
            lexer.at++;
        }
        int zerosEnd = lexer.at;
        boolean nonzero = Lexer.isDigit(lexer.peek());
        if (nonzero) digits();
        int c = lexer.peek();
        if (nonzero && c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J') {
            throw lexer.errorInBytes("leading zeros in decimal integer literals are not permitted; "
                    + "use an 0o prefix for octal integers", start, zerosEnd);
        }
        afterWhole();
    }

    private void afterWhole() {
        if (lexer.peek() == '.') {
            lexer.at++;
            fraction();
        } else {
            exponent();
        }
    }

    private void fraction() {
        if (Lexer.isDigit(lexer.peek())) digits();
        exponent();
    }

    private void exponent() {
        int c = lexer.peek();
        if (c == 'e' || c == 'E') {
            int sign = lexer.peek(1);
            boolean signed = sign == '+' || sign == '-';
            int first = lexer.peek(signed ? 2 : 1);
            if (!Lexer.isDigit(first)) {
                if (signed) {
                    lexer.at += 2;
                    throw lexer.error("invalid decimal literal");
                }
                verifyEnd("decimal");
                return;
            }
            lexer.at += signed ? 2 : 1;
            digits();
            c = lexer.peek();
        }
        if (c == 'j' || c == 'J') {
            lexer.at++;
            verifyEnd("imaginary");
        } else {
            verifyEnd("decimal");
        }
    }

    private void digits() {
        while (true) {
            while (Lexer.isDigit(lexer.peek())) lexer.at++;
            if (lexer.peek() != '_') return;
            lexer.at++;
            if (!Lexer.isDigit(lexer.peek())) throw lexer.error("invalid decimal literal");
        }
    }

    /** A number may be followed by a keyword without a space, but by no other name. */
    private void verifyEnd(String kind) {
        int c = lexer.peek();
        if (c < 0 || c >= 128 || !Lexer.isNameChar(c)) return;
        boolean keyword = switch (c) {
            case 'a' -> ahead("and");
            case 'e' -> ahead("else");
            case 'f' -> ahead("for");
            case 'i' -> lexer.peek(1) == 'f' || lexer.peek(1) == 'n' || lexer.peek(1) == 's';
            case 'n' -> ahead("not");
            case 'o' -> ahead("or");
            default -> false;
        };
        if (!keyword) throw lexer.error("invalid " + kind + " literal");
    }

    private boolean ahead(String word) {
        return lexer.text.startsWith(word, lexer.at) && !Lexer.isNameChar(lexer.peek(word.length()));
    }

    private static boolean isDigit(int c, int base) {
        return switch (base) {
            case 2 -> c == '0' || c == '1';
            case 8 -> c >= '0' && c <= '7';
            default -> Lexer.isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
        };
    }
}
