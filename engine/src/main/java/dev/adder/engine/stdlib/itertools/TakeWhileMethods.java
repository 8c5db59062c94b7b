package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import org.jspecify.annotations.Nullable;

/** {@code takewhile(predicate, iterable)}. */
@PyType("takewhile")
final class TakeWhileMethods {
    private TakeWhileMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, predicate: Callable[[T], Any], iterable: Iterable[T], /) -> takewhile[T]")
    static Object create(Ctx ctx, PyClass cls, Object predicate, Object iterable) {
        ctx.charge(88);
        return new Items(cls, predicate, IterOps.iterate(ctx, iterable));
    }

    private static final class Items extends LazyIterator {
        private final Object predicate;
        private final PyIterator source;
        private boolean ended;

        Items(PyClass cls, Object predicate, PyIterator source) {
            super(cls, source);
            this.predicate = predicate;
            this.source = source;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            if (ended) return null;
            Object item = source.next(ctx);
            if (item == null) return null;
            if (TruthOps.isTrue(ctx, CallOps.call1(ctx, predicate, item))) return item;
            ended = true;
            return null;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(predicate);
            live.visit(source);
        }
    }
}
