package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code batched(iterable, n)}. */
@PyType("batched")
final class BatchedMethods {
    private BatchedMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T], n: int) -> batched[tuple[T, ...]]")
    static Object create(Ctx ctx, PyClass cls, Object iterable, long n) {
        if (n < 1) throw Errors.valueError("n must be at least one");
        ctx.charge(80);
        return new Batches(cls, IterOps.iterate(ctx, iterable), n);
    }

    private static final class Batches extends LazyIterator {
        private @Nullable PyIterator source;
        private final long n;

        Batches(PyClass cls, PyIterator source, long n) {
            super(cls, source);
            this.source = source;
            this.n = n;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            PyIterator it = source;
            if (it == null) return null;
            PyList batch = new PyList();
            int mark = Held.hold(ctx, batch);
            while (batch.size < n) {
                Object item = it.next(ctx);
                if (item == null) {
                    source = null;
                    break;
                }
                ctx.step();
                batch.append(ctx, item);
            }
            Held.release(ctx, mark);
            if (batch.size == 0) return null;
            ctx.charge(32 + 8L * batch.size);
            return new PyTuple(batch.toArray());
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(source);
        }
    }
}
