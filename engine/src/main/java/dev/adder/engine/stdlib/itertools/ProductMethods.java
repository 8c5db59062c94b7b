package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code product(*iterables, repeat=1)}. */
@PyType("product")
final class ProductMethods {
    private ProductMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *iterables: Iterable[Any], repeat: int = 1) -> product[tuple[Any, ...]]")
    static Object create(Ctx ctx, PyClass cls, Object[] iterables, long repeat) {
        if (repeat < 0) throw Errors.valueError("repeat argument cannot be negative");
        long places = iterables.length == 0 ? 0 : repeat;
        if (places > Integer.MAX_VALUE / Math.max(1, iterables.length)) throw noMemory();
        int n = (int) places * iterables.length;
        ctx.charge(96 + 16L * n);
        Object[][] pools = new Object[n][];
        if (n == 0) return new Product(cls, pools);
        PyList held = new PyList();
        int mark = Held.hold(ctx, held);
        for (int i = 0; i < iterables.length; i++) {
            pools[i] = IterOps.toArray(ctx, iterables[i]);
            held.append(ctx, new PyTuple(pools[i]));
        }
        Held.release(ctx, mark);
        for (int i = iterables.length; i < n; i++) pools[i] = pools[i - iterables.length];
        ctx.tick(n >> 4);
        return new Product(cls, pools);
    }

    private static PyException noMemory() {
        return new PyException(new PyBaseException(Exceptions.MEMORY_ERROR));
    }

    private static final class Product extends PyIterator {
        private final Object[][] pools;
        private final int[] indices;
        private boolean started;
        private boolean ended;

        Product(PyClass cls, Object[][] pools) {
            super(cls);
            this.pools = pools;
            this.indices = new int[pools.length];
            for (Object[] pool : pools) ended |= pool.length == 0;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (ended) return null;
            int n = indices.length;
            ctx.charge(32 + 8L * n);
            ctx.tick(n >> 4);
            if (started && !advance()) {
                ended = true;
                return null;
            }
            started = true;
            if (n == 0) return PyTuple.EMPTY;
            Object[] items = new Object[n];
            for (int i = 0; i < n; i++) items[i] = pools[i][indices[i]];
            return new PyTuple(items);
        }

        private boolean advance() {
            for (int i = indices.length - 1; i >= 0; i--) {
                if (++indices[i] < pools[i].length) return true;
                indices[i] = 0;
            }
            return false;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.add(12L * pools.length);
            Object[] last = null;
            for (Object[] pool : pools) {
                if (pool != last) Pools.trace(live, pool, 0);
                last = pool;
            }
        }
    }
}
