package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code starmap(function, iterable)}. */
@PyType("starmap")
final class StarMapMethods {
    private StarMapMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, function: Callable[..., T], iterable: Iterable[Iterable[Any]], /) -> starmap[T]")
    static Object create(Ctx ctx, PyClass cls, Object function, Object iterable) {
        ctx.charge(88);
        return new Mapped(cls, function, IterOps.iterate(ctx, iterable));
    }

    private static final class Mapped extends LazyIterator {
        private final Object function;
        private final PyIterator source;

        Mapped(PyClass cls, Object function, PyIterator source) {
            super(cls, source);
            this.function = function;
            this.source = source;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            Object items = source.next(ctx);
            if (items == null) return null;
            return CallOps.call(ctx, function, IterOps.toArray(ctx, items));
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            return new Mapped(type(), part.apply(function), (PyIterator) part.apply(source));
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(function);
            live.visit(source);
        }
    }
}
