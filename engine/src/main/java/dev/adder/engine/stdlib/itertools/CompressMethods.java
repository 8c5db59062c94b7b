package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import org.jspecify.annotations.Nullable;

/** {@code compress(data, selectors)}. */
@PyType("compress")
final class CompressMethods {
    private CompressMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, data: Iterable[T], selectors: Iterable[Any]) -> compress[T]")
    static Object create(Ctx ctx, PyClass cls, Object data, Object selectors) {
        ctx.charge(88);
        PyIterator items = IterOps.iterate(ctx, data);
        return new Selected(cls, items, IterOps.iterate(ctx, selectors));
    }

    private static final class Selected extends LazyIterator {
        private final PyIterator data;
        private final PyIterator selectors;

        Selected(PyClass cls, PyIterator data, PyIterator selectors) {
            super(cls, data, selectors);
            this.data = data;
            this.selectors = selectors;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            for (Object item = data.next(ctx); item != null; item = data.next(ctx)) {
                Object selector = selectors.next(ctx);
                if (selector == null) return null;
                ctx.step();
                if (TruthOps.isTrue(ctx, selector)) return item;
            }
            return null;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(data);
            live.visit(selectors);
        }
    }
}
