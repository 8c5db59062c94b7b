package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code combinations(iterable, r)}. */
@PyType("combinations")
final class CombinationsMethods {
    private CombinationsMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T], r: int) -> combinations[tuple[T, ...]]")
    static Object create(Ctx ctx, PyClass cls, Object iterable, long r) {
        Object[] pool = IterOps.toArray(ctx, iterable);
        if (r < 0) throw Errors.valueError("r must be non-negative");
        int size = r > pool.length ? 0 : (int) r;
        ctx.charge(96 + 4L * size);
        ctx.work(2L * size);
        int[] indices = new int[size];
        for (int i = 0; i < size; i++) indices[i] = i;
        return new Combinations(cls, pool, indices, r > pool.length);
    }

    private static final class Combinations extends PyIterator {
        private final Object[] pool;
        private final int[] indices;
        private boolean started;
        private boolean ended;

        Combinations(PyClass cls, Object[] pool, int[] indices, boolean ended) {
            super(cls);
            this.pool = pool;
            this.indices = indices;
            this.ended = ended;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (ended) return null;
            int r = indices.length;
            ctx.charge(32 + 8L * r);
            ctx.tick(r >> 4);
            if (started && !advance(r)) {
                ended = true;
                return null;
            }
            started = true;
            Object[] items = new Object[r];
            for (int i = 0; i < r; i++) items[i] = pool[indices[i]];
            return new PyTuple(items);
        }

        private boolean advance(int r) {
            int i = r - 1;
            while (i >= 0 && indices[i] == i + pool.length - r) i--;
            if (i < 0) return false;
            indices[i]++;
            for (int j = i + 1; j < r; j++) indices[j] = indices[j - 1] + 1;
            return true;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            Pools.trace(live, pool, indices.length);
        }
    }
}
