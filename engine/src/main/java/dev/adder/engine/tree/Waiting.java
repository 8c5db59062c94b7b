package dev.adder.engine.tree;

import dev.adder.engine.ops.Held;
import dev.adder.engine.run.Frame;

/**
 * Values that wait in the middle of an expression while the rest of it is evaluated, which may call the program:
 * nothing that the program has refers to them, and yet a census of memory must see them.
 */
final class Waiting {
    /** Shorter texts are not worth it. */
    private static final int LEAST_TEXT = 512;

    private Waiting() {}

    /** Whether the value may be, or refer to, much memory. */
    static boolean matters(Object value) {
        if (value instanceof Long || value instanceof Double || value instanceof Boolean) return false;
        return !(value instanceof String s) || s.length() >= LEAST_TEXT;
    }

    /** The value of the node, while another one waits for it. */
    static Object eval(Frame f, Object waiting, Node next) {
        int mark = Held.hold(f.ctx, waiting);
        Object value = next.eval(f);
        Held.release(f.ctx, mark);
        return value;
    }

    /** The same for two that wait. */
    static Object eval(Frame f, Object waiting, Object second, Node next) {
        int mark = Held.hold(f.ctx, waiting);
        f.ctx.held.add(second);
        Object value = next.eval(f);
        Held.release(f.ctx, mark);
        return value;
    }

    /** The values of all nodes, at the places in the array from the given one on. */
    static void evalAll(Frame f, Node[] nodes, Object[] values, int from) {
        int mark = -1;
        boolean matters = from > 0 && matters(values[0]);
        for (int i = 0; i < nodes.length; i++) {
            if (matters && mark < 0 && !nodes[i].quiet) mark = Held.hold(f.ctx, values);
            Object value = nodes[i].eval(f);
            values[from + i] = value;
            matters |= matters(value);
        }
        if (mark >= 0) Held.release(f.ctx, mark);
    }
}
