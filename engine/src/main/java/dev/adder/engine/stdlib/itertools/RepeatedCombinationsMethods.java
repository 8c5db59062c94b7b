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
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code combinations_with_replacement(iterable, r)}. */
@PyType("combinations_with_replacement")
final class RepeatedCombinationsMethods {
    private RepeatedCombinationsMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T], r: int) -> combinations_with_replacement[tuple[T, ...]]")
    static Object create(Ctx ctx, PyClass cls, Object iterable, long r) {
        Object[] pool = IterOps.toArray(ctx, iterable);
        if (r < 0) throw Errors.valueError("r must be non-negative");
        boolean none = pool.length == 0 && r > 0;
        long size = none ? 0 : r;
        ctx.charge(size > Integer.MAX_VALUE ? Long.MAX_VALUE : 96 + 4L * size);
        return new Combinations(cls, pool, new int[(int) size], none);
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
            while (i >= 0 && indices[i] == pool.length - 1) i--;
            if (i < 0) return false;
            Arrays.fill(indices, i, r, indices[i] + 1);
            return true;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            Pools.trace(live, pool, indices.length);
        }
    }
}
