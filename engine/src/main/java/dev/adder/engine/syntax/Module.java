package dev.adder.engine.syntax;

import java.util.List;

/**
 * A parsed program: its statements over its source.
 *
 * @param height of the highest tree of an expression, or chain of {@code elif}, in it
 */
public record Module(Source source, List<Stmt> body, int height) {
    /** From this height on a tree is walked on a large stack. */
    public static final int TALL = 100;
}
