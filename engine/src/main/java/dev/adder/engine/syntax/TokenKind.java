package dev.adder.engine.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of token of Python 3.12. Soft keywords ({@code match}, {@code case}, {@code type}) are names. */
public enum TokenKind {
    END("ENDMARKER"), NAME("NAME"), NUMBER("NUMBER"), STRING("STRING"), NEWLINE("NEWLINE"), INDENT("INDENT"),
    DEDENT("DEDENT"), FSTRING_START("FSTRING_START"), FSTRING_MIDDLE("FSTRING_MIDDLE"), FSTRING_END("FSTRING_END"),
    /** A character that starts no token of Python, as {@code $}. */
    OTHER("OP"),
    /** Where text stops being tokens; the lexer's error says why. */
    ERROR("ERRORTOKEN"),

    L_PAR("("), R_PAR(")"), L_SQB("["), R_SQB("]"), L_BRACE("{"), R_BRACE("}"), COLON(":"), COMMA(","), SEMI(";"),
    PLUS("+"), MINUS("-"), STAR("*"), SLASH("/"), V_BAR("|"), AMPER("&"), LESS("<"), GREATER(">"), EQUAL("="),
    DOT("."), PERCENT("%"), TILDE("~"), CIRCUMFLEX("^"), AT("@"), EXCLAMATION("!"), EQ_EQUAL("=="), NOT_EQUAL("!="),
    LESS_GREATER("<>"), LESS_EQUAL("<="), GREATER_EQUAL(">="), LEFT_SHIFT("<<"), RIGHT_SHIFT(">>"),
    DOUBLE_STAR("**"), DOUBLE_SLASH("//"), PLUS_EQUAL("+="), MINUS_EQUAL("-="), STAR_EQUAL("*="), SLASH_EQUAL("/="),
    PERCENT_EQUAL("%="), AMPER_EQUAL("&="), V_BAR_EQUAL("|="), CIRCUMFLEX_EQUAL("^="), LEFT_SHIFT_EQUAL("<<="),
    RIGHT_SHIFT_EQUAL(">>="), DOUBLE_STAR_EQUAL("**="), DOUBLE_SLASH_EQUAL("//="), AT_EQUAL("@="), ARROW("->"),
    ELLIPSIS("..."), COLON_EQUAL(":="),

    FALSE("False"), NONE("None"), TRUE("True"), AND("and"), AS("as"), ASSERT("assert"), ASYNC("async"),
    AWAIT("await"), BREAK("break"), CLASS("class"), CONTINUE("continue"), DEF("def"), DEL("del"), ELIF("elif"),
    ELSE("else"), EXCEPT("except"), FINALLY("finally"), FOR("for"), FROM("from"), GLOBAL("global"), IF("if"),
    IMPORT("import"), IN("in"), IS("is"), LAMBDA("lambda"), NONLOCAL("nonlocal"), NOT("not"), OR("or"), PASS("pass"),
    RAISE("raise"), RETURN("return"), TRY("try"), WHILE("while"), WITH("with"), YIELD("yield");

    /** How it is written, or for kinds with many texts what CPython calls it. */
    public final String symbol;
    /** Characters of {@link #symbol}. */
    final int width;

    private static final TokenKind[][] OPERATORS = operators();
    /** The characters of operators after the first. */
    private static final boolean[] CONTINUES = continuing();
    private static final @Nullable String[] KEYWORD_NAMES = new @Nullable String[256];
    private static final TokenKind[] KEYWORDS = keywords(KEYWORD_NAMES);

    TokenKind(String symbol) {
        this.symbol = symbol;
        this.width = symbol.length();
    }

    public boolean keyword() {
        return compareTo(FALSE) >= 0;
    }

    public boolean operator() {
        return compareTo(L_PAR) >= 0 && compareTo(COLON_EQUAL) <= 0;
    }

    /** Whether the token may be an expression on its own. */
    boolean isAtom() {
        return this == NAME || this == NUMBER || this == STRING;
    }

    /** Whether no expression goes on with the token. */
    boolean endsExpression() {
        return switch (this) {
            case NEWLINE, R_PAR, R_SQB, R_BRACE, COMMA, COLON, EQUAL -> true;
            default -> false;
        };
    }

    /** Whether the token is layout or the end, at which no syntax node ends. */
    boolean layout() {
        return this == NEWLINE || this == INDENT || this == DEDENT || this == END;
    }

    /** The keyword or operator written so, if it is one. */
    static @Nullable TokenKind of(String symbol) {
        return Arrays.stream(values()).filter(kind -> kind.compareTo(L_PAR) >= 0 && kind.symbol.equals(symbol))
                .findFirst().orElse(null);
    }

    /** The keyword that is exactly this part of a text, whose {@link NameTable#hash} is given, if it is one. */
    static @Nullable TokenKind keyword(char[] text, int start, int end, int hash) {
        int place = NameTable.place(KEYWORD_NAMES, text, start, end, hash);
        return KEYWORD_NAMES[place] == null ? null : KEYWORDS[place];
    }

    /** The longest operator that the text goes on with. */
    static @Nullable TokenKind operator(char[] text, int start) {
        if (text[start] >= OPERATORS.length) return null;
        TokenKind[] found = OPERATORS[text[start]];
        if (found.length == 0) return null;
        int next = start + 1 < text.length ? text[start + 1] : 0;
        if (next < CONTINUES.length && CONTINUES[next]) {
            for (TokenKind kind : found) if (continues(text, start, kind.symbol)) return kind;
        }
        return found[found.length - 1];
    }

    private static boolean continues(char[] text, int start, String symbol) {
        if (text.length - start < symbol.length()) return false;
        for (int i = 1; i < symbol.length(); i++) {
            if (text[start + i] != symbol.charAt(i)) return false;
        }
        return true;
    }

    /** Operators by their first character, the longest first. */
    private static TokenKind[][] operators() {
        TokenKind[][] table = new TokenKind[128][0];
        for (TokenKind kind : values()) {
            if (!kind.operator()) continue;
            TokenKind[] found = table[kind.symbol.charAt(0)];
            TokenKind[] more = Arrays.copyOf(found, found.length + 1);
            int at = found.length;
            for (; at > 0 && found[at - 1].width < kind.width; at--) more[at] = found[at - 1];
            more[at] = kind;
            table[kind.symbol.charAt(0)] = more;
        }
        return table;
    }

    private static boolean[] continuing() {
        boolean[] table = new boolean[128];
        for (TokenKind kind : values()) {
            for (int i = 1; kind.operator() && i < kind.width; i++) table[kind.symbol.charAt(i)] = true;
        }
        return table;
    }

    /** Keywords where {@link NameTable#place} finds their names. */
    private static TokenKind[] keywords(@Nullable String[] names) {
        TokenKind[] table = new TokenKind[names.length];
        Arrays.fill(table, END);
        for (TokenKind kind : values()) {
            if (!kind.keyword()) continue;
            char[] text = kind.symbol.toCharArray();
            int place = NameTable.place(names, text, 0, text.length, NameTable.hash(text, 0, text.length));
            names[place] = kind.symbol;
            table[place] = kind;
        }
        return table;
    }
}
