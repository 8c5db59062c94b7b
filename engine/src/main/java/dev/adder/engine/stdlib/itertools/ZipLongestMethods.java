package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** {@code zip_longest(*iterables, fillvalue=None)}. */
@PyType("zip_longest")
final class ZipLongestMethods {
    private ZipLongestMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, /, *iterables: Iterable[Any], **kwargs) -> zip_longest[tuple[Any, ...]]",
            overloads = "__new__(cls, /, *iterables: Iterable[Any], fillvalue: Any = None)"
                    + " -> zip_longest[tuple[Any, ...]]")
    static Object create(Ctx ctx, PyClass cls, Object[] iterables, @Nullable PyDict kwargs) {
        Object fill = PyNone.NONE;
        if (kwargs != null && kwargs.size() > 0) {
            Object given = kwargs.get("fillvalue");
            if (given == null || kwargs.size() > 1) {
                throw Errors.typeError("zip_longest() got an unexpected keyword argument");
            }
            fill = given;
        }
        ctx.charge(88 + 24L * iterables.length);
        @Nullable PyIterator[] sources = new @Nullable PyIterator[iterables.length];
        for (int i = 0; i < iterables.length; i++) sources[i] = IterOps.iterate(ctx, iterables[i]);
        return new Zipped(cls, sources, fill);
    }

    private static final class Zipped extends LazyIterator {
        private final @Nullable PyIterator[] sources;
        private final Object fill;
        private int active;

        Zipped(PyClass cls, @Nullable PyIterator[] sources, Object fill) {
            super(cls);
            this.sources = sources;
            this.fill = fill;
            this.active = sources.length;
            for (PyIterator source : sources) if (source != null) drawsFrom(source);
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            int n = sources.length;
            if (active == 0) return null;
            ctx.charge(32 + 8L * n);
            Object[] items = new Object[n];
            for (int i = 0; i < n; i++) {
                PyIterator source = sources[i];
                Object item = source == null ? null : next(ctx, source);
                if (item == null) {
                    if (source != null) {
                        sources[i] = null;
                        if (--active == 0) return null;
                    }
                    item = fill;
                }
                items[i] = item;
            }
            return new PyTuple(items);
        }

        private @Nullable Object next(Ctx ctx, PyIterator source) {
            try {
                return source.next(ctx);
            } catch (PyException e) {
                active = 0;
                throw e;
            }
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            for (PyIterator source : sources) live.visit(source);
            live.visit(fill);
        }
    }
}
