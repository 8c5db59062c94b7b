package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code zip(*iterables, strict=False)}. */
@PyType("zip")
final class ZipMethods {
    private ZipMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *iterables: Iterable[Any], strict: bool = False) -> zip[tuple[Any, ...]]")
    static Object create(Ctx ctx, PyClass cls, Object[] iterables, boolean strict) {
        ctx.charge(64 + 24L * iterables.length);
        PyIterator[] sources = new PyIterator[iterables.length];
        for (int i = 0; i < sources.length; i++) sources[i] = IterOps.iterate(ctx, iterables[i]);
        return new Zipped(cls, sources, strict);
    }

    private static final class Zipped extends LazyIterator {
        private final PyIterator[] sources;
        private final boolean strict;

        Zipped(PyClass cls, PyIterator[] sources, boolean strict) {
            super(cls, sources);
            this.sources = sources;
            this.strict = strict;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            int n = sources.length;
            if (n == 0) return null;
            ctx.charge(32 + 8L * n);
            Object[] items = new Object[n];
            for (int i = 0; i < n; i++) {
                Object item = sources[i].next(ctx);
                if (item == null) {
                    if (strict) checkEnds(ctx, i);
                    return null;
                }
                items[i] = item;
            }
            return new PyTuple(items);
        }

        private void checkEnds(Ctx ctx, int ended) {
            if (ended > 0) throw unequal(ended, "shorter");
            for (int i = 1; i < sources.length; i++) {
                if (sources[i].next(ctx) != null) throw unequal(i, "longer");
            }
        }

        private static PyException unequal(int source, String how) {
            return Errors.valueError("zip() argument " + (source + 1) + " is " + how + " than argument"
                    + (source == 1 ? " 1" : "s 1-" + source));
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            PyIterator[] copies = sources.clone();
            for (int i = 0; i < copies.length; i++) copies[i] = (PyIterator) part.apply(copies[i]);
            return new Zipped(type(), copies, strict);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            for (PyIterator source : sources) live.visit(source);
        }
    }
}
