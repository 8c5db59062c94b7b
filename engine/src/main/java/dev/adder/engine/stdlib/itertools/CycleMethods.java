package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import org.jspecify.annotations.Nullable;

/** {@code cycle(iterable)}. */
@PyType("cycle")
final class CycleMethods {
    private CycleMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, iterable: Iterable[T], /) -> cycle[T]")
    static Object create(Ctx ctx, PyClass cls, Object iterable) {
        ctx.charge(120);
        return new Cycling(cls, IterOps.iterate(ctx, iterable));
    }

    private static final class Cycling extends LazyIterator {
        private @Nullable PyIterator source;
        private final PyList saved = new PyList();
        private int index;

        Cycling(PyClass cls, PyIterator source) {
            super(cls, source);
            this.source = source;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            PyIterator it = source;
            if (it != null) {
                Object item = it.next(ctx);
                if (item != null) {
                    saved.append(ctx, item);
                    return item;
                }
                source = null;
            }
            if (saved.size == 0) return null;
            Object item = saved.get(index);
            index = index + 1 == saved.size ? 0 : index + 1;
            return item;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(source);
            live.visit(saved);
        }
    }
}
