package dev.adder.engine.tree;

import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Frame;

/** An expression: evaluates to a value. */
public abstract class Node {
    /** Source offsets, start in the upper and end in the lower half, for tracebacks. */
    protected final long position;
    /** Whether evaluating it neither runs any of the program nor takes memory worth counting. */
    final boolean quiet;
    /** Whether the frame keeps the value anyway. */
    final boolean kept;

    protected Node(long position) {
        this(position, false, false);
    }

    Node(long position, boolean quiet, boolean kept) {
        this.position = position;
        this.quiet = quiet;
        this.kept = kept;
    }

    public abstract Object eval(Frame f);

    /** The truth of the value, without making a bool. */
    public boolean test(Frame f) {
        Object value = eval(f);
        if (value instanceof Boolean b) return b;
        f.position = position;
        return TruthOps.isTrue(f.ctx, value);
    }

    public static long position(int start, int end) {
        return (long) start << 32 | end;
    }
}
