package dev.adder.engine.stdlib.difflib;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyObject;

/** Methods of {@code Differ}. */
@PyType("Differ")
final class DifferMethods {
    private DifferMethods() {}

    /** Construct a text differencer, with optional filters. */
    @Py("__init__(self, linejunk=None, charjunk=None) -> None")
    static void init(Ctx ctx, PyObject self, Object linejunk, Object charjunk) {
        AttrOps.set(ctx, self, "linejunk", linejunk);
        AttrOps.set(ctx, self, "charjunk", charjunk);
    }

    /** Compare two sequences of lines; generate the resulting delta. */
    @Py("compare(self, a, b) -> Iterator[str]")
    static Object compare(Ctx ctx, PyObject self, Object a, Object b) {
        return new Lazily("Differ.compare", out -> {
            Object[] second = IterOps.toArray(ctx, b);
            SubscriptOps.length(ctx, a);
            Object[] first = IterOps.toArray(ctx, a);
            new Deltas(ctx, AttrOps.get(ctx, self, "charjunk"), first, second, out)
                    .compare(AttrOps.get(ctx, self, "linejunk"));
        }, self, a, b);
    }
}
