package dev.adder.engine.syntax;

import dev.adder.engine.syntax.SyntaxErrorException.Type;
import dev.adder.engine.text.UnicodeRules;
import dev.adder.engine.text.NormalForm;
import dev.adder.engine.text.Pace;
import java.text.Normalizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts source into tokens in one pass, as CPython 3.12's tokenizer does, layout and f-strings included. A program it
 * cannot go on with ends in an {@link TokenKind#ERROR} token and an error that counts once the parser gets there.
 */
final class Lexer {
    static final int MAX_BRACKETS = 200;
    private static final int MAX_INDENTS = 100;
    private static final int TICK_TOKENS = 2048;
    /** As deep as programs are nested as a rule. */
    private static final int FEW = 8;
    /** About as many as a token has, with the space around it. */
    private static final int CHARACTERS_OF_TOKEN = 3;

    /**
     * The tokens, why they stop before the end of the source, if they do, and what CPython says of that to explain an
     * earlier mistake: the same if the error is at a token, and if not, which bracket is open there.
     */
    record Result(Source source, List<Token> tokens, @Nullable SyntaxErrorException error, boolean atToken,
            @Nullable SyntaxErrorException unclosed) {}

    final Source source;
    final String text;
    private final int length;
    /** The text, with the line break that a file's last line may lack. */
    private final char[] chars;
    private final int limit;
    private final boolean expression;
    private final Runnable tick;
    private final ArrayList<Token> tokens;
    private final NameTable names = new NameTable();
    private int[] indents = new int[FEW];
    private int[] altIndents = new int[FEW];
    private int indentLevel;
    /** Where the open brackets stand. */
    private int[] brackets = new int[FEW];
    private int open;
    private final LexerNumbers numbers = new LexerNumbers(this);
    private final LexerStrings strings = new LexerStrings(this);
    private boolean atToken = true;
    int at;

    private Lexer(Source source, boolean file, Runnable tick) {
        this.expression = !file;
        this.source = source;
        this.text = source.text();
        this.length = text.length();
        this.limit = file && (length == 0 || text.charAt(length - 1) != '\n') ? length + 1 : length;
        this.chars = new char[limit];
        text.getChars(0, length, chars, 0);
        if (limit > length) chars[length] = '\n';
        this.tick = tick;
        this.tokens = new ArrayList<>(length / CHARACTERS_OF_TOKEN + 16);
    }

    /** The tokens of a file, whose last line always ends, or of an expression, where it need not. */
    static Result tokenize(Source source, boolean file, Runnable tick) {
        Lexer lexer = new Lexer(source, file, tick);
        SyntaxErrorException error = null;
        try {
            lexer.run();
        } catch (SyntaxErrorException e) {
            error = e;
            lexer.tokens.add(new Token(TokenKind.ERROR, Math.min(lexer.at, lexer.length),
                    Math.min(lexer.at, lexer.length), ""));
        }
        boolean plain = !lexer.strings.inside();
        SyntaxErrorException unclosed = plain && lexer.open > 0 ? lexer.neverClosed() : null;
        return new Result(source, lexer.tokens, error, plain && lexer.atToken, unclosed);
    }

    private void run() {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw SyntaxErrorException.withoutPosition(source, Type.SYNTAX_ERROR,
                    "source code string cannot contain null bytes");
        }
        if (length > 0 && text.charAt(0) == '\uFEFF') at = 1;
        boolean lineStart = true;
        while (expression && (peek() == ' ' || peek() == '\t')) at++;
        int ticks = TICK_TOKENS;
        while (true) {
            if (--ticks < 0) {
                ticks = TICK_TOKENS;
                tick.run();
            }
            if (strings.inText()) {
                strings.text();
                continue;
            }
            boolean blank = lineStart && !indentation();
            lineStart = false;
            int comment = skipSpaceAndComment();
            int c = peek();
            if (c == '\n') {
                at++;
                if (!blank && open == 0) add(TokenKind.NEWLINE, comment, at);
                lineStart = true;
            } else if (c < 0) {
                end();
                return;
            } else if (c == '\\') {
                continuation();
            } else {
                token(c);
            }
        }
    }

    private void end() {
        if (open > 0) {
            atToken = false;
            throw neverClosed();
        }
        for (; indentLevel > 0; indentLevel--) add(TokenKind.DEDENT, at, at);
        add(TokenKind.END, at, at);
    }

    private SyntaxErrorException neverClosed() {
        int offset = brackets[open - 1];
        int line = source.line(offset);
        SyntaxErrorException error = SyntaxErrorException.at(source, Type.SYNTAX_ERROR,
                "'" + chars[offset] + "' was never closed", line, source.column(offset), line, 0);
        int end = length > 0 && text.charAt(length - 1) == '\n' ? length - 1 : length;
        return line == source.line(end) ? error : error.bare();
    }

    /** Reads the white space at the start of a line; whether the line has more than a comment. */
    private boolean indentation() {
        int column = 0;
        int alt = 0;
        int continued = 0;
        while (true) {
            int c = peek();
            if (c == ' ') {
                column++;
                alt++;
            } else if (c == '\t') {
                column = (column / 8 + 1) * 8;
                alt++;
            } else if (c == '\f') {
                column = 0;
                alt = 0;
            } else if (c == '\\') {
                if (continued == 0) continued = column;
                continuation();
                continue;
            } else {
                break;
            }
            at++;
        }
        int c = peek();
        if (c == '#' || c == '\n') return false;
        if (open == 0) indent(continued != 0 ? continued : column, continued != 0 ? continued : alt);
        return true;
    }

    private void indent(int column, int alt) {
        if (column == indents[indentLevel]) {
            if (alt != altIndents[indentLevel]) throw tabs();
        } else if (column > indents[indentLevel]) {
            if (indentLevel + 1 >= MAX_INDENTS) {
                throw lineError(Type.INDENTATION_ERROR, "too many levels of indentation");
            }
            if (alt <= altIndents[indentLevel]) throw tabs();
            if (++indentLevel == indents.length) {
                indents = Arrays.copyOf(indents, indentLevel * 2);
                altIndents = Arrays.copyOf(altIndents, indentLevel * 2);
            }
            indents[indentLevel] = column;
            altIndents[indentLevel] = alt;
            add(TokenKind.INDENT, at, at);
        } else {
            while (indentLevel > 0 && column < indents[indentLevel]) {
                indentLevel--;
                add(TokenKind.DEDENT, at, at);
            }
            if (column != indents[indentLevel]) throw badDedent();
            if (alt != altIndents[indentLevel]) throw tabs();
        }
    }

    private SyntaxErrorException tabs() {
        return lineError(Type.TAB_ERROR, "inconsistent use of tabs and spaces in indentation");
    }

    private SyntaxErrorException badDedent() {
        atToken = false;
        while (tokens.getLast().is(TokenKind.DEDENT)) tokens.removeLast();
        int line = source.line(Math.min(at, length));
        int column = source.lineText(line).codePointCount(0, source.lineText(line).length()) + 1;
        return SyntaxErrorException.at(source, Type.INDENTATION_ERROR,
                "unindent does not match any outer indentation level", line, column, line, -1);
    }

    private SyntaxErrorException lineError(Type type, String message) {
        atToken = false;
        int line = source.line(Math.min(at, length));
        return SyntaxErrorException.at(source, type, message, line, 1, line, 0);
    }

    private void continuation() {
        at++;
        int c = next();
        if (c != '\n' || peek() < 0) atToken = false;
        if (c != '\n') {
            int line = source.line(Math.min(at - 1, length));
            int column = source.column(Math.min(at - 1, length)) - (c < 0 ? 1 : 0);
            throw SyntaxErrorException.at(source, Type.SYNTAX_ERROR,
                    "unexpected character after line continuation character", line, column, line, 0);
        }
        if (peek() < 0 || at == length && limit > length) {
            atToken = false;
            if (open > 0) throw neverClosed();
            throw SyntaxErrorException.at(source, Type.SYNTAX_ERROR, "unexpected EOF while parsing",
                    source.line(at - 1), source.column(at - 1), source.line(at - 1), -1);
        }
    }

    /** Moves past white space and a comment; where the comment, or else the next token, starts. */
    private int skipSpaceAndComment() {
        int c = peek();
        while (c == ' ' || c == '\t' || c == '\f') {
            at++;
            c = peek();
        }
        int start = at;
        if (c == '#') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? length : end;
        }
        return start;
    }

    private void token(int c) {
        int start = at;
        if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128) {
            name(start);
        } else if (c >= '0' && c <= '9' || c == '.' && isDigit(peek(1))) {
            numbers.number();
            add(TokenKind.NUMBER, start, at);
        } else if (c == '"' || c == '\'') {
            strings.literal(start);
        } else {
            operator(start);
        }
    }

    private void name(int start) {
        if (strings.prefixed(start)) return;
        int hash = 0;
        int i = start;
        while (i < limit && isNameChar(chars[i])) {
            if (chars[i] >= 128) {
                unicodeName(start);
                return;
            }
            hash = NameTable.FACTOR * hash + chars[i++];
        }
        at = i;
        TokenKind keyword = TokenKind.keyword(chars, start, i, hash);
        if (keyword != null) {
            add(keyword, start, i, keyword.symbol);
        } else {
            add(TokenKind.NAME, start, i, names.name(text, chars, start, i, hash));
        }
    }

    private void unicodeName(int start) {
        while (isNameChar(peek())) at++;
        String raw = text.substring(start, at);
        verifyIdentifier(start, raw);
        Pace pace = index -> {
            if (index == Pace.NOW || (index & TICK_TOKENS - 1) == 0) tick.run();
        };
        add(TokenKind.NAME, start, at, names.same(NormalForm.of(raw, Normalizer.Form.NFKC, pace)));
    }

    private void verifyIdentifier(int start, String raw) {
        for (int i = 0; i < raw.length();) {
            int c = raw.codePointAt(i);
            boolean valid = i == 0 ? UnicodeRules.isIdentifierStart(c) : UnicodeRules.isIdentifierPart(c);
            if (!valid) {
                at = start + i + Character.charCount(c);
                String code = String.format("%04X", c);
                throw error(UnicodeRules.isPrintable(c)
                        ? "invalid character '" + Character.toString(c) + "' (U+" + code + ")"
                        : "invalid non-printable character U+" + code);
            }
            i += Character.charCount(c);
        }
    }

    private void operator(int start) {
        char c = (char) next();
        if (strings.formatColon(c)) {
            add(TokenKind.COLON, start, at, ":");
            return;
        }
        TokenKind kind = TokenKind.operator(chars, start);
        if (kind == null) {
            other(c, start);
            return;
        }
        if (kind.width > 1) at = start + kind.width;
        else
            bracket(c, start);
        add(kind, start, at, kind.symbol);
    }

    private void other(char c, int start) {
        if (c < 32 || c == 127) throw error("invalid non-printable character U+" + String.format("%04X", (int) c));
        add(TokenKind.OTHER, start, at, "");
    }

    private void bracket(char c, int start) {
        if (c == '(' || c == '[' || c == '{') {
            if (open >= MAX_BRACKETS) throw error("too many nested parentheses");
            if (open == brackets.length) brackets = Arrays.copyOf(brackets, open * 2);
            brackets[open++] = start;
            strings.opened();
        } else if (c == ')' || c == ']' || c == '}') {
            strings.checkClosing(c);
            if (open == 0) throw error("unmatched '" + c + "'");
            int offset = brackets[--open];
            boolean matches = c == (chars[offset] == '(' ? ')' : chars[offset] == '[' ? ']' : '}');
            if (!matches) throw mismatch(c, offset);
            strings.closed(c);
        }
    }

    private SyntaxErrorException mismatch(char c, int offset) {
        if (chars[offset] == '{' && strings.closesField()) return error("f-string: unmatched '" + c + "'");
        int line = source.line(offset);
        String where = line == source.line(at - 1) ? "" : " on line " + line;
        return error("closing parenthesis '" + c + "' does not match opening parenthesis '" + chars[offset] + "'"
                + where);
    }

    void add(TokenKind kind, int start, int end) {
        add(kind, start, end, "");
    }

    private void add(TokenKind kind, int start, int end, String tokenText) {
        tokens.add(new Token(kind, Math.min(start, length), Math.min(end, length), tokenText));
    }

    /** The character here; the line break that a file's last line may lack; -1 at the end. */
    int peek() {
        return at < limit ? chars[at] : -1;
    }

    int peek(int ahead) {
        int i = at + ahead;
        return i < limit ? chars[i] : -1;
    }

    int next() {
        int c = peek();
        at++;
        return c;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNameChar(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= 128;
    }

    /** An error at the last character read, as CPython's tokenizer reports it. */
    SyntaxErrorException error(String message) {
        int last = Math.min(Math.max(at - 1, 0), length);
        int line = source.line(last);
        int column = text.codePointCount(source.lineStart(line), Math.min(at, length)) + (at > length ? 1 : 0);
        return SyntaxErrorException.at(source, Type.SYNTAX_ERROR, message, line, column, line, column).bare();
    }

    /** An error between two places of a line, whose columns count bytes of UTF-8, as CPython's do here. */
    SyntaxErrorException errorInBytes(String message, int start, int end) {
        int line = source.line(start);
        int from = source.lineStart(line);
        int column = text.substring(from, start).getBytes(StandardCharsets.UTF_8).length + 1;
        return SyntaxErrorException.at(source, Type.SYNTAX_ERROR, message, line, column, line, column + end - start)
                .bare();
    }
}
