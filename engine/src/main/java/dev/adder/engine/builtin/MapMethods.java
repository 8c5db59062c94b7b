package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.LazyIterator;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code map(function, *iterables)}. */
@PyType("map")
final class MapMethods {
    private MapMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, /, *args: Any) -> map[Any]",
            overloads = "__new__(cls, function: Callable[..., T], iterable: Iterable[Any], /, *more: Iterable[Any])"
                    + " -> map[T]")
    static Object create(Ctx ctx, PyClass cls, Object[] args) {
        if (args.length < 2) throw Errors.typeError("map() must have at least two arguments.");
        ctx.charge(64 + 24L * args.length);
        if (args.length == 2) return new OfOne(cls, args[0], IterOps.iterate(ctx, args[1]));
        PyIterator[] sources = new PyIterator[args.length - 1];
        for (int i = 0; i < sources.length; i++) sources[i] = IterOps.iterate(ctx, args[i + 1]);
        return new OfMany(cls, args[0], sources);
    }

    private static final class OfOne extends LazyIterator {
        private final Object function;
        private final PyIterator source;

        OfOne(PyClass cls, Object function, PyIterator source) {
            super(cls, source);
            this.function = function;
            this.source = source;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            Object item = source.next(ctx);
            return item == null ? null : CallOps.call1(ctx, function, item);
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            return new OfOne(type(), part.apply(function), (PyIterator) part.apply(source));
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(function);
            live.visit(source);
        }
    }

    private static final class OfMany extends LazyIterator {
        private final Object function;
        private final PyIterator[] sources;

        OfMany(PyClass cls, Object function, PyIterator[] sources) {
            super(cls, sources);
            this.function = function;
            this.sources = sources;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            Object[] arguments = new Object[sources.length];
            for (int i = 0; i < sources.length; i++) {
                Object item = sources[i].next(ctx);
                if (item == null) return null;
                arguments[i] = item;
            }
            return CallOps.call(ctx, function, arguments);
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            PyIterator[] copies = sources.clone();
            for (int i = 0; i < copies.length; i++) copies[i] = (PyIterator) part.apply(copies[i]);
            return new OfMany(type(), part.apply(function), copies);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(function);
            for (PyIterator source : sources) live.visit(source);
        }
    }
}
