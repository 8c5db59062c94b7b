package dev.adder.engine.tree;

import dev.adder.engine.run.Frame;

/** A statement: runs, and says how control goes on. */
public abstract class Statement {
    /** Control goes on behind the statement. */
    public static final int NEXT = 0;
    public static final int BREAK = 1;
    public static final int CONTINUE = 2;
    /** The function returns {@code frame.result}. */
    public static final int RETURN = 3;
    /** The generator yields {@code frame.result}; running the statement again with {@code frame.resuming} goes on. */
    public static final int YIELD = 4;

    public abstract int exec(Frame f);

    /** Whether it is there to let go of something, so that what nobody refers to then is looked for. */
    public boolean drops() {
        return false;
    }
}
