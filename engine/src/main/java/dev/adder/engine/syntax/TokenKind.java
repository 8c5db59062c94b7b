package dev.adder.engine.syntax;

import java.util.HashMap;
import java.util.Map;
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

    private static final Map<String, TokenKind> BY_SYMBOL = bySymbol();

    TokenKind(String symbol) {
        this.symbol = symbol;
    }

    public boolean keyword() {
        return compareTo(FALSE) >= 0;
    }

    public boolean operator() {
        return compareTo(L_PAR) >= 0 && compareTo(COLON_EQUAL) <= 0;
    }

    /** Whether the token is layout or the end, at which no syntax node ends. */
    boolean layout() {
        return this == NEWLINE || this == INDENT || this == DEDENT || this == END;
    }

    /** The keyword or operator written so, if it is one. */
    static @Nullable TokenKind of(String symbol) {
        TokenKind kind = BY_SYMBOL.get(symbol);
        return kind != null && kind.compareTo(L_PAR) >= 0 ? kind : null;
    }

    private static Map<String, TokenKind> bySymbol() {
        Map<String, TokenKind> map = new HashMap<>();
        for (TokenKind kind : values()) map.put(kind.symbol, kind);
        return Map.copyOf(map);
    }
}
