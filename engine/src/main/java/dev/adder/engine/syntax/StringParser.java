package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parses strings, f-strings and their implicit concatenation. */
final class StringParser {
    private static final int CALLS_FIELD = 9;

    private final ExpressionParser expressions;
    private final TokenStream t;

    StringParser(ExpressionParser expressions) {
        this.expressions = expressions;
        this.t = expressions.t;
    }

    /** All the adjacent strings that start here, as one constant or joined string. */
    Expr strings() {
        int start = t.start();
        if (t.at(TokenKind.STRING) && !isString(t.following())) {
            expressions.height = 1;
            return plain(t.source, t.next());
        }
        List<Expr> parts = new ArrayList<>();
        boolean formatted = false;
        int bytes = 0;
        int count = 0;
        int high = 1;
        for (; t.at(TokenKind.STRING) || t.at(TokenKind.FSTRING_START); count++) {
            if (t.at(TokenKind.STRING)) {
                Expr.Constant part = plain(t.source, t.next());
                if (part.value() instanceof Literal.Bytes) bytes++;
                parts.add(part);
            } else {
                formatted = true;
                boolean raw = isRaw(t.next());
                expressions.height = 0;
                parts(parts, raw, TokenKind.FSTRING_END);
                t.expect(TokenKind.FSTRING_END);
                high = Math.max(high, expressions.height + 1);
            }
        }
        expressions.height = high;
        if (bytes > 0 && bytes < count) throw t.reject();
        if (!formatted) return bytes > 0 ? joinBytes(parts, start, t.end()) : joinText(parts, start, t.end());
        return new Expr.JoinedStr(merged(parts), start, t.end());
    }

    private static boolean isString(Token token) {
        return token.is(TokenKind.STRING) || token.is(TokenKind.FSTRING_START);
    }

    /** The constant that one string token stands for. */
    static Expr.Constant plain(Source source, Token token) {
        String text = source.text();
        int quote = token.start();
        boolean bytes = false;
        boolean raw = false;
        for (; text.charAt(quote) != '"' && text.charAt(quote) != '\''; quote++) {
            bytes |= (text.charAt(quote) | 32) == 'b';
            raw |= (text.charAt(quote) | 32) == 'r';
        }
        int size = token.end() - quote >= 6 && text.charAt(quote + 1) == text.charAt(quote)
                && text.charAt(quote + 2) == text.charAt(quote) ? 3 : 1;
        int from = quote + size;
        int to = token.end() - size;
        if (bytes) requireAscii(source, token, from, to);
        try {
            Literal value = bytes ? new Literal.Bytes(StringLiterals.decodeBytes(text, from, to, raw))
                    : StringLiterals.decode(text, from, to, raw);
            return new Expr.Constant(value, token.start(), token.end());
        } catch (StringLiterals.BadEscape e) {
            throw SyntaxErrorException.range(source, e.reason, token.start(), token.end());
        }
    }

    private static void requireAscii(Source source, Token token, int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.text().charAt(i) >= 128) {
                throw SyntaxErrorException.range(source, "bytes can only contain ASCII literal characters",
                        token.start(), token.end());
            }
        }
    }

    private boolean isRaw(Token start) {
        return isRaw(t.source, start);
    }

    static boolean isRaw(Source source, Token start) {
        for (int i = start.start(); i < start.end(); i++) if ((source.text().charAt(i) | 32) == 'r') return true;
        return false;
    }

    private void parts(List<Expr> parts, boolean raw, TokenKind close) {
        int high = 0;
        while (!t.at(close)) {
            if (t.at(TokenKind.FSTRING_MIDDLE)) {
                parts.add(middle(t.source, t.next(), raw));
            } else {
                field(parts, raw);
                high = Math.max(high, expressions.height);
            }
        }
        expressions.height = high;
    }

    /** The constant that a piece of an f-string's text stands for. */
    static Expr.Constant middle(Source source, Token token, boolean raw) {
        try {
            Literal.Str text = StringLiterals.decode(source.text(), token.start(), token.end(), raw);
            return new Expr.Constant(text, token.start(), middleEnd(source.text(), token));
        } catch (StringLiterals.BadEscape e) {
            throw SyntaxErrorException.range(source, e.reason, token.start(), token.end());
        }
    }

    /** Where the piece ends: a doubled brace, read as one, is part of it. */
    private static int middleEnd(String text, Token token) {
        int end = token.end();
        if (end == token.start() || end >= text.length()) return end;
        char last = text.charAt(end - 1);
        return (last == '{' || last == '}') && text.charAt(end) == last ? end + 1 : end;
    }

    private void field(List<Expr> parts, boolean raw) {
        Token open = t.expect(TokenKind.L_BRACE);
        t.enter(CALLS_FIELD);
        Expr value = expressions.yieldOrStarExpressions();
        int high = expressions.height;
        boolean debug = t.accept(TokenKind.EQUAL);
        int textEnd = t.start();
        char conversion = conversion();
        Expr.JoinedStr spec = null;
        if (t.at(TokenKind.COLON)) {
            spec = spec(raw);
            high = Math.max(high, expressions.height);
        }
        Token close = t.expect(TokenKind.R_BRACE);
        if (debug) {
            parts.add(debugText(open.end(), textEnd, raw));
            if (conversion == 0 && spec == null) conversion = 'r';
        }
        t.leave(CALLS_FIELD);
        expressions.height = t.checkHeight(high + 1);
        parts.add(new Expr.FormattedValue(value, conversion, spec, open.start(), close.end()));
    }

    private char conversion() {
        if (!t.at(TokenKind.EXCLAMATION)) return 0;
        int end = t.next().end();
        Token name = t.expect(TokenKind.NAME);
        String text = name.text();
        if (name.start() != end || text.length() != 1 || "sra".indexOf(text.charAt(0)) < 0) throw t.reject();
        return text.charAt(0);
    }

    private Expr.JoinedStr spec(boolean raw) {
        Token colon = t.next();
        List<Expr> parts = new ArrayList<>();
        parts(parts, raw, TokenKind.R_BRACE);
        expressions.height++;
        int end = t.start();
        return new Expr.JoinedStr(merged(parts), colon.start(), end);
    }

    /** What {@code =} shows: the field as written, without comments; escapes in it count like those around it. */
    private Expr.Constant debugText(int start, int end, boolean raw) {
        String text = withoutComments(t.source.text().substring(start, end));
        try {
            return new Expr.Constant(StringLiterals.decode(text, 0, text.length(), raw), start, end);
        } catch (StringLiterals.BadEscape e) {
            throw SyntaxErrorException.range(t.source, e.reason, start, end);
        }
    }

    private static String withoutComments(String text) {
        if (text.indexOf('#') < 0) return text;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '#') {
                int end = text.indexOf('\n', i);
                if (end < 0) break;
                i = end;
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private static List<Expr> merged(List<Expr> parts) {
        return isMerged(parts) ? Lists.of(parts) : merge(parts);
    }

    private static boolean isMerged(List<Expr> parts) {
        boolean text = false;
        for (int i = 0; i < parts.size(); i++) {
            boolean constant = parts.get(i) instanceof Expr.Constant;
            if (constant && (text || text(parts.get(i)).isEmpty())) return false;
            text = constant;
        }
        return true;
    }

    private static List<Expr> merge(List<Expr> parts) {
        List<Expr> merged = new ArrayList<>();
        List<Expr> run = new ArrayList<>();
        for (Expr part : parts) {
            if (part instanceof Expr.Constant) {
                run.add(part);
                continue;
            }
            flush(run, merged);
            merged.add(part);
        }
        flush(run, merged);
        return Lists.of(merged);
    }

    private static void flush(List<Expr> run, List<Expr> merged) {
        run.removeIf(part -> text(part).isEmpty());
        if (!run.isEmpty()) merged.add(joinText(run, run.getFirst().start(), run.getLast().end()));
        run.clear();
    }

    private static Expr joinText(List<Expr> parts, int start, int end) {
        if (parts.size() == 1) {
            Expr only = parts.getFirst();
            return only.start() == start && only.end() == end ? only
                    : new Expr.Constant(text(only), start, end);
        }
        int size = 0;
        for (Expr part : parts) size += text(part).codePoints().length;
        int[] all = new int[size];
        int at = 0;
        for (Expr part : parts) {
            int[] text = text(part).codePoints();
            System.arraycopy(text, 0, all, at, text.length);
            at += text.length;
        }
        return new Expr.Constant(Literal.Str.of(all), start, end);
    }

    private static Literal.Str text(Expr part) {
        return part instanceof Expr.Constant(Literal.Str text, int _, int _) ? text : Literal.Str.plain("");
    }

    private static Expr joinBytes(List<Expr> parts, int start, int end) {
        byte[] all = new byte[0];
        int at = 0;
        for (Expr part : parts) {
            if (part instanceof Expr.Constant(Literal.Bytes(byte[] value), int _, int _)) {
                if (at + value.length > all.length) all = Arrays.copyOf(all, Math.max(at + value.length, at * 2));
                System.arraycopy(value, 0, all, at, value.length);
                at += value.length;
            }
        }
        return new Expr.Constant(new Literal.Bytes(Arrays.copyOf(all, at)), start, end);
    }

}
