package dev.adder.engine.tree;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;

/**
 * The body of a function whose tree is so high that a call of it takes the stack of many: it counts for as many nested
 * calls of native code.
 */
public final class Tall extends Statement {
    /** Up to this height a call is like any other. */
    public static final int COMMON = 48;
    private static final int HEIGHT_OF_CALL = 16;

    private final Statement body;
    private final int levels;

    public Tall(Statement body, int height) {
        this.body = body;
        this.levels = height / HEIGHT_OF_CALL;
    }

    @Override
    public int exec(Frame f) {
        Ctx ctx = f.ctx;
        boolean deep = ctx.nest(levels);
        try {
            return deep ? (Integer) ctx.onLargeStack(() -> body.exec(f)) : body.exec(f);
        } finally {
            ctx.unnest(levels);
        }
    }
}
