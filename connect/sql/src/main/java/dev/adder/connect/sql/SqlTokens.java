package dev.adder.connect.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL text as a list of words and marks, without comments. Whatever two databases could read in two ways (nested
 * comments, backslashes, dollar quotes, letters outside ASCII) is refused, so that what is checked is what runs.
 */
final class SqlTokens {
    enum Kind { WORD, QUOTED, TEXT, NUMBER, MARK }

    /** {@code text} is upper-case for words, without quotes and as written for names and texts. */
    record Token(Kind kind, String text) {
        boolean is(String word) {
            return (kind == Kind.WORD || kind == Kind.MARK) && text.equals(word);
        }

        boolean isName() {
            return kind == Kind.WORD || kind == Kind.QUOTED;
        }
    }

    private static final Pattern NUMBER =
            Pattern.compile("\\d+(\\.\\d*)?([eE][+-]?\\d{1,3}(?!\\d))?|0[xX][0-9a-fA-F]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");
    private static final String MARKS = "(),.;*+-/%<>=!|?[]:~&^@";

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
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            at++;
        } else if (sql.startsWith("--", at)) {
            lineComment();
        } else if (sql.startsWith("/*", at)) {
            comment();
        } else if (c == '\'') {
            quoted('\'', Kind.TEXT);
        } else if (c == '"') {
            quoted('"', Kind.QUOTED);
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_') {
            word();
        } else {
            mark(c);
        }
    }

    private void lineComment() {
        int end = at;
        while (end < sql.length() && sql.charAt(end) != '\n') {
            if (sql.charAt(end) == '\r' && !sql.startsWith("\r\n", end)) {
                throw new SqlRefused("a carriage return in a comment is not allowed");
            }
            plain(sql.charAt(end++));
        }
        at = end;
    }

    private void comment() {
        int end = sql.indexOf("*/", at + 2);
        if (end < 0) throw new SqlRefused("a comment is not closed");
        int inner = sql.indexOf("/*", at + 2);
        if (inner >= 0 && inner <= end || sql.startsWith("/*!", at)) {
            throw new SqlRefused("a comment within a comment is not allowed");
        }
        at = end + 2;
    }

    private void quoted(char quote, Kind kind) {
        StringBuilder text = new StringBuilder();
        int i = at + 1;
        while (true) {
            if (i >= sql.length()) throw new SqlRefused("a quote is not closed");
            char c = sql.charAt(i++);
            if (c == '\0') throw new SqlRefused("a null character is not allowed");
            if (c == '\\') throw new SqlRefused("a backslash within quotes is not allowed; give the text in params");
            if (c == quote) {
                if (i >= sql.length() || sql.charAt(i) != quote) break;
                i++;
            }
            text.append(c);
        }
        at = i;
        tokens.add(new Token(kind, text.toString()));
    }

    private void number() {
        Matcher m = NUMBER.matcher(sql).region(at, sql.length());
        if (!m.lookingAt() || m.end() < sql.length() && (WORD.matcher(sql.substring(m.end(), m.end() + 1)).matches()
                || Character.isDigit(sql.charAt(m.end())))) {
            throw new SqlRefused("a number is not well-formed; leave a blank after it");
        }
        at = m.end();
        tokens.add(new Token(Kind.NUMBER, m.group()));
    }

    private void word() {
        Matcher m = WORD.matcher(sql).region(at, sql.length());
        if (!m.lookingAt()) throw new IllegalStateException("no word at " + at);
        at = m.end();
        tokens.add(new Token(Kind.WORD, m.group().toUpperCase(Locale.ROOT)));
    }

    private void mark(char c) {
        plain(c);
        if (MARKS.indexOf(c) < 0) throw new SqlRefused("the character " + c + " is not allowed outside quotes");
        if (sql.startsWith("//", at)) throw new SqlRefused("// is not allowed");
        tokens.add(new Token(Kind.MARK, String.valueOf(c)));
        at++;
    }

    private static void plain(char c) {
        if (c > 126 || c < 32 && c != '\t' && c != '\n' && c != '\r') {
            throw new SqlRefused("outside quotes only ASCII characters are allowed; put such a name in double quotes");
        }
    }
}
