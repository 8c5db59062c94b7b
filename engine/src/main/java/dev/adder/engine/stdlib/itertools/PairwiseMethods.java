package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code pairwise(iterable)}. */
@PyType("pairwise")
final class PairwiseMethods {
    private PairwiseMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T], /) -> pairwise[tuple[T, T]]")
    static Object create(Ctx ctx, PyClass cls, Object iterable) {
        ctx.charge(80);
        return new Pairs(cls, IterOps.iterate(ctx, iterable));
    }

    private static final class Pairs extends LazyIterator {
        private @Nullable PyIterator source;
        private @Nullable Object last;

        Pairs(PyClass cls, PyIterator source) {
            super(cls, source);
            this.source = source;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            PyIterator it = source;
            if (it == null) return null;
            Object before = last;
            if (before == null) {
                before = it.next(ctx);
                if (before == null) return end();
                last = before;
            }
            Object now = it.next(ctx);
            if (now == null) return end();
            last = now;
            ctx.charge(48);
            return new PyTuple(before, now);
        }

        private @Nullable Object end() {
            source = null;
            last = null;
            return null;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(source);
            live.visit(last);
        }
    }
}
