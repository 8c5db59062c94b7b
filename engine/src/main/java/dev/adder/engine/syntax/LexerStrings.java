package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads over string literals, and through f-strings, whose text and fields are tokens of their own. */
final class LexerStrings {
    private static final int MAX_FSTRINGS = 149;
    private static final int MAX_FIELDS = 3;

    /** An f-string being read: whether its text or a field is, and how deep in brackets and fields. */
    private static final class Format {
        final char quote;
        final int quoteSize;
        final int start;
        final boolean raw;
        boolean inText = true;
        int depth;
        int field = -1;
        boolean expressionDone;

        Format(char quote, int quoteSize, int start, boolean raw) {
            this.quote = quote;
            this.quoteSize = quoteSize;
            this.start = start;
            this.raw = raw;
        }
    }

    private final Lexer lexer;
    private final List<Format> formats = new ArrayList<>();
    private @Nullable Format format;

    LexerStrings(Lexer lexer) {
        this.lexer = lexer;
    }

    /** Whether what comes next is the text of an f-string. */
    boolean inText() {
        return format != null && format.inText;
    }

    /** Reads a string with its prefix, if one starts here; else moves nowhere. */
    boolean prefixed(int start) {
        boolean b = false;
        boolean r = false;
        boolean u = false;
        boolean f = false;
        for (int i = 0;; i++) {
            int c = lexer.peek(i);
            if (!b && !u && !f && (c == 'b' || c == 'B')) {
                b = true;
            } else if (!b && !u && !r && !f && (c == 'u' || c == 'U')) {
                u = true;
            } else if (!r && !u && (c == 'r' || c == 'R')) {
                r = true;
            } else if (!f && !b && !u && (c == 'f' || c == 'F')) {
                f = true;
            } else if (c == '"' || c == '\'') {
                lexer.at += i;
                if (f) formatted(start, r);
                else
                    literal(start);
                return true;
            } else {
                return false;
            }
        }
    }

    /** Reads a string that is no f-string, from its quote. */
    void literal(int start) {
        char quote = (char) lexer.next();
        int size = 1;
        if (lexer.peek() == quote) {
            if (lexer.peek(1) != quote) {
                lexer.at++;
                lexer.add(TokenKind.STRING, start, lexer.at);
                return;
            }
            size = 3;
            lexer.at += 2;
        }
        int seen = 0;
        while (seen < size) {
            int c = lexer.next();
            if (c < 0 || size == 1 && c == '\n') throw unterminated(start, quote, size, c);
            if (c == quote) {
                seen++;
                continue;
            }
            seen = 0;
            if (c == '\\') lexer.at++;
        }
        lexer.add(TokenKind.STRING, start, lexer.at);
    }

    private SyntaxErrorException unterminated(int start, char quote, int size, int found) {
        int detected = lexer.source.line(Math.min(lexer.at - 1, lexer.text.length()));
        if (found < 0 && lexer.text.endsWith("\n")) detected = lexer.source.lineCount() - 1;
        lexer.at = start + 1;
        if (format != null && format.quote == quote && format.quoteSize == size) {
            return lexer.error("f-string: expecting '}'");
        }
        String kind = size == 3 ? "unterminated triple-quoted string literal" : "unterminated string literal";
        return lexer.error(kind + " (detected at line " + detected + ")");
    }

    private void formatted(int start, boolean raw) {
        char quote = (char) lexer.next();
        int size = 1;
        if (lexer.peek() == quote && lexer.peek(1) == quote) {
            size = 3;
            lexer.at += 2;
        }
        if (formats.size() >= MAX_FSTRINGS) throw lexer.error("too many nested f-strings");
        lexer.add(TokenKind.FSTRING_START, start, lexer.at);
        format = new Format(quote, size, start, raw);
        formats.add(format);
    }

    /** Reads the next piece of an f-string: text up to a field or the closing quote, or that quote. */
    void text() {
        Format in = current();
        int start = lexer.at;
        if (lexer.peek() == '{' && lexer.peek(1) != '{') {
            openField(in);
            return;
        }
        if (atQuote(in)) {
            lexer.at += in.quoteSize;
            lexer.add(TokenKind.FSTRING_END, start, lexer.at);
            formats.removeLast();
            format = formats.isEmpty() ? null : formats.getLast();
            return;
        }
        middle(in, start);
    }

    private void openField(Format in) {
        if (++in.field >= MAX_FIELDS) throw lexer.error("f-string: expressions nested too deeply");
        in.inText = false;
    }

    private boolean atQuote(Format in) {
        for (int i = 0; i < in.quoteSize; i++) {
            if (lexer.peek(i) != in.quote) return false;
        }
        return true;
    }

    private void middle(Format in, int start) {
        boolean inSpec = in.expressionDone && in.field >= 0;
        boolean named = false;
        while (true) {
            int c = lexer.next();
            if (c < 0 || in.quoteSize == 1 && c == '\n') {
                if (inSpec && c == '\n') {
                    lexer.at--;
                    in.inText = false;
                    lexer.add(TokenKind.FSTRING_MIDDLE, start, lexer.at);
                    return;
                }
                throw unterminatedFormat(in, c);
            }
            if (c == in.quote) {
                lexer.at--;
                if (atQuote(in)) {
                    lexer.add(TokenKind.FSTRING_MIDDLE, start, lexer.at);
                    return;
                }
                lexer.at++;
            } else if (c == '{') {
                brace(in, start, inSpec);
                return;
            } else if (c == '}') {
                if (named) {
                    lexer.add(TokenKind.FSTRING_MIDDLE, start, lexer.at);
                    return;
                }
                closingBrace(in, start, inSpec);
                return;
            } else if (c == '\\') {
                named |= escape(in);
            }
        }
    }

    private void brace(Format in, int start, boolean inSpec) {
        if (lexer.peek() == '{' && !inSpec) {
            lexer.at++;
            lexer.add(TokenKind.FSTRING_MIDDLE, start, lexer.at - 1);
            return;
        }
        lexer.at--;
        int end = lexer.at;
        openField(in);
        lexer.add(TokenKind.FSTRING_MIDDLE, start, end);
    }

    private void closingBrace(Format in, int start, boolean inSpec) {
        if (lexer.peek() == '}' && !inSpec && in.depth == 0) {
            lexer.at++;
            lexer.add(TokenKind.FSTRING_MIDDLE, start, lexer.at - 1);
            return;
        }
        lexer.at--;
        in.inText = false;
        lexer.add(TokenKind.FSTRING_MIDDLE, start, lexer.at);
    }

    /** Reads what a backslash covers; whether that is the start of a {@code \N{name}}. */
    private boolean escape(Format in) {
        int c = lexer.next();
        if (c == '{' || c == '}') {
            lexer.at--;
            return false;
        }
        if (in.raw || c != 'N' || lexer.peek() != '{') return false;
        lexer.at++;
        return true;
    }

    private SyntaxErrorException unterminatedFormat(Format in, int found) {
        int detected = lexer.source.line(Math.min(lexer.at - 1, lexer.text.length()));
        if (found < 0 && lexer.text.endsWith("\n")) detected = lexer.source.lineCount() - 1;
        lexer.at = in.start + 1;
        String kind = in.quoteSize == 3 ? "unterminated triple-quoted f-string literal"
                : "unterminated f-string literal";
        return lexer.error(kind + " (detected at line " + detected + ")");
    }

    /** Told of punctuation outside text; whether it is the colon that starts a format specification. */
    boolean formatColon(char c) {
        Format in = format;
        if (in == null || in.field < 0) return false;
        if (c == '{' && in.depth == 0) in.expressionDone = false;
        if (c != ':' && c != '}' && c != '!') return false;
        int inner = in.depth - 1;
        if (inner == 0) in.expressionDone = true;
        if (c == ':' && inner == in.field) {
            in.inText = true;
            return true;
        }
        return false;
    }

    void opened() {
        if (format != null) format.depth++;
    }

    void checkClosing(char c) {
        if (format != null && format.depth == 0 && c == '}') {
            throw lexer.error("f-string: single '}' is not allowed");
        }
    }

    /** Whether a closing bracket that does not match stands where the current field would end. */
    boolean closesField() {
        return format != null && format.depth - 1 == format.field;
    }

    void closed(char c) {
        Format in = format;
        if (in == null) return;
        in.depth--;
        if (c == '}' && in.depth == in.field) {
            in.field--;
            in.inText = true;
        }
    }

    /** Whether an f-string is being read, its fields included. */
    boolean inside() {
        return format != null;
    }

    private Format current() {
        Format in = format;
        if (in == null) throw new IllegalStateException("no f-string");
        return in;
    }
}
