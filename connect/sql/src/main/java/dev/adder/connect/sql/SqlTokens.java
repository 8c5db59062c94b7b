package dev.adder.connect.sql;

import java.util.ArrayList;
import java.util.List;

/** SQL text as a list of words and marks, without comments; string literals become one {@link Kind#TEXT} each. */
final class SqlTokens {
    enum Kind { WORD, QUOTED, TEXT, NUMBER, MARK }

    /** {@code text} is upper-case for words, as written for quoted names. */
    record Token(Kind kind, String text) {
        boolean is(String word) {
            return kind == Kind.WORD && text.equals(word) || kind == Kind.MARK && text.equals(word);
        }
    }

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    static List<Token> of(String sql) {
        SqlTokens t = new SqlTokens(sql);
        while (t.at < sql.length()) t.next();
        return t.tokens;
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            at = end < 0 ? sql.length() : end;
        } else if (sql.startsWith("/*", at)) {
            int end = sql.indexOf("*/", at + 2);
            if (end < 0) throw new SqlRefused("a comment is not closed");
            at = end + 2;
        } else if (c == '\'') {
            quoted('\'', Kind.TEXT);
        } else if (c == '"' || c == '`') {
            quoted(c, Kind.QUOTED);
        } else if (c == '$' && dollarQuoted()) {
            tokens.add(new Token(Kind.TEXT, ""));
        } else if (Character.isJavaIdentifierStart(c) && c != '$') {
            int start = at;
            while (at < sql.length() && Character.isJavaIdentifierPart(sql.charAt(at))) at++;
            tokens.add(new Token(Kind.WORD, sql.substring(start, at).toUpperCase(java.util.Locale.ROOT)));
        } else if (Character.isDigit(c)) {
            int start = at;
            while (at < sql.length() && (Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '.')) at++;
            tokens.add(new Token(Kind.NUMBER, sql.substring(start, at)));
        } else {
            tokens.add(new Token(Kind.MARK, String.valueOf(c)));
            at++;
        }
    }

    private void quoted(char quote, Kind kind) {
        StringBuilder text = new StringBuilder();
        int i = at + 1;
        while (true) {
            if (i >= sql.length()) throw new SqlRefused("a quote is not closed");
            char c = sql.charAt(i++);
            if (c == quote) {
                if (i < sql.length() && sql.charAt(i) == quote) {
                    i++;
                } else {
                    break;
                }
            }
            text.append(c);
        }
        at = i;
        tokens.add(new Token(kind, text.toString()));
    }

    /** PostgreSQL's {@code $tag$ text $tag$}. */
    private boolean dollarQuoted() {
        int end = sql.indexOf('$', at + 1);
        if (end < 0) return false;
        String tag = sql.substring(at, end + 1);
        if (!tag.matches("\\$[A-Za-z_]*\\$")) return false;
        int close = sql.indexOf(tag, end + 1);
        if (close < 0) throw new SqlRefused("a quote is not closed");
        at = close + tag.length();
        return true;
    }
}
