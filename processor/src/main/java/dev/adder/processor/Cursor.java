package dev.adder.processor;

/** A reading position in the text of a signature: characters, names and literals, no grammar. */
final class Cursor {
    private final String text;
    private int position;

    Cursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    /** The text from a position, without blanks at its ends. */
    String from(int start) {
        return text.substring(start).strip();
    }

    void skipBlanks() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }

    boolean atEnd() {
        skipBlanks();
        return position == text.length();
    }

    /** The next character after blanks, or 0 at the end. */
    char peek() {
        skipBlanks();
        return charAt(position);
    }

    boolean looksAt(String token) {
        skipBlanks();
        return text.startsWith(token, position);
    }

    boolean take(String token) {
        if (!looksAt(token)) {
            return false;
        }
        position += token.length();
        return true;
    }

    void expect(String token, String where) throws SignatureException {
        if (!take(token)) {
            throw error("expected '" + token + "' " + where);
        }
    }

    boolean atName() {
        return Character.isJavaIdentifierStart(peek()) && peek() != '$';
    }

    String name(String what) throws SignatureException {
        if (!atName()) {
            throw error("expected " + what);
        }
        int start = position;
        while (Character.isJavaIdentifierPart(charAt(position)) && charAt(position) != 0 && charAt(position) != '$') {
            position++;
        }
        return text.substring(start, position);
    }

    boolean atString() {
        return peek() == '"' || peek() == '\'';
    }

    String string() throws SignatureException {
        char quote = peek();
        position++;
        StringBuilder value = new StringBuilder();
        while (charAt(position) != quote) {
            if (position >= text.length()) {
                throw error("unterminated string");
            }
            char c = text.charAt(position++);
            value.append(c == '\\' ? escape() : c);
        }
        position++;
        return value.toString();
    }

    boolean atNumber() {
        char c = peek();
        if (c == '-' || c == '.') {
            c = charAt(position + 1);
        }
        return c >= '0' && c <= '9';
    }

    /** The characters of a number; what they mean is for the caller. */
    String number() {
        skipBlanks();
        int start = position++;
        while (isNumberPart(charAt(position), charAt(position - 1))) {
            position++;
        }
        return text.substring(start, position);
    }

    SignatureException error(String message) {
        String rest = from(Math.min(position, text.length()));
        return new SignatureException(message + (rest.isEmpty() ? " at the end" : " at '" + rest + "'"));
    }

    private char escape() throws SignatureException {
        char c = charAt(position++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case '0' -> '\0';
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            case '\\', '\'', '"' -> c;
            default -> throw error("unknown escape '\\" + c + "'");
        };
    }

    private char hex(int digits) throws SignatureException {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(charAt(position++), 16);
            if (digit < 0) {
                throw error("expected " + digits + " hexadecimal digits");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    private static boolean isNumberPart(char c, char previous) {
        boolean exponentSign = (c == '-' || c == '+') && (previous == 'e' || previous == 'E');
        return c == '.' || c == '_' || exponentSign || Character.isLetterOrDigit(c);
    }
}
