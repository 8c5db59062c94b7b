package dev.adder.engine.syntax;

/** A unary operator and how it is written. */
public enum UnaryOperator {
    INVERT("~"), NOT("not"), PLUS("+"), MINUS("-");

    public final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }
}
