package dev.adder.engine.syntax;

/** A binary arithmetic operator and how it is written. */
public enum BinaryOperator {
    ADD("+"), SUB("-"), MULT("*"), MAT_MULT("@"), DIV("/"), MOD("%"), POW("**"), L_SHIFT("<<"), R_SHIFT(">>"),
    BIT_OR("|"), BIT_XOR("^"), BIT_AND("&"), FLOOR_DIV("//");

    public final String symbol;

    BinaryOperator(String symbol) {
        this.symbol = symbol;
    }
}
