package dev.adder.engine.builtin;

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
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Types;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code filter(function, iterable)}. */
@PyType("filter")
final class FilterMethods {
    private FilterMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, function: Callable[[T], Any] | None, iterable: Iterable[T], /) -> filter[T]")
    static Object create(Ctx ctx, PyClass cls, Object function, Object iterable) {
        ctx.charge(88);
        return new Filtered(cls, function, IterOps.iterate(ctx, iterable));
    }

    private static final class Filtered extends LazyIterator {
        private final @Nullable Object function;
        private final PyIterator source;

        Filtered(PyClass cls, Object function, PyIterator source) {
            super(cls, source);
            this.function = function == PyNone.NONE || function == Types.BOOL ? null : function;
            this.source = source;
        }

        @Override
        protected @Nullable Object advance(Ctx ctx) {
            Object f = function;
            for (Object item = source.next(ctx); item != null; item = source.next(ctx)) {
                ctx.step();
                if (TruthOps.isTrue(ctx, f == null ? item : CallOps.call1(ctx, f, item))) return item;
            }
            return null;
        }

        @Override
        public PyIterator copied(Ctx ctx, UnaryOperator<Object> part) {
            Object test = function == null ? PyNone.NONE : part.apply(function);
            return new Filtered(type(), test, (PyIterator) part.apply(source));
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(function);
            live.visit(source);
        }
    }
}
