package dev.adder.engine.stdlib.itertools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** {@code repeat(object, times)}. */
@PyType("repeat")
final class RepeatMethods {
    private RepeatMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, object: T, times=...) -> repeat[T]",
            overloads = {"__new__(cls, object: T) -> repeat[T]", "__new__(cls, object: T, times: int) -> repeat[T]"})
    static Object create(Ctx ctx, PyClass cls, Object object, @Nullable Object times) {
        ctx.charge(64);
        if (times == null) return new Repeated(cls, object, -1);
        Object n = NumberOps.index(ctx, times);
        if (!(n instanceof Long left)) throw Errors.overflowError("Python int too large to convert to C ssize_t");
        return new Repeated(cls, object, Math.max(0, left));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, Repeated self) {
        String item = TextOps.reprText(ctx, self.object);
        ctx.charge(80L + 2L * item.length());
        return Str.of(self.type().name + "(" + item + (self.left < 0 ? "" : ", " + self.left) + ")");
    }

    /** Return how many items are left. */
    @Py("__length_hint__(self, /) -> int")
    static long lengthHint(Ctx ctx, Repeated self) {
        if (self.left < 0) throw Errors.typeError("len() of unsized object");
        return self.left;
    }

    /** The parts from which an equal object can be made. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, Repeated self) {
        ctx.charge(80);
        return new PyTuple(self.type(),
                self.left < 0 ? new PyTuple(self.object) : new PyTuple(self.object, self.left));
    }

    static final class Repeated extends PyIterator {
        private final Object object;
        private long left;

        Repeated(PyClass cls, Object object, long left) {
            super(cls);
            this.object = object;
            this.left = left;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            if (left == 0) return null;
            if (left > 0) left--;
            return object;
        }

        @Override
        public int lengthHint(Ctx ctx) {
            return (int) Math.min(left, Integer.MAX_VALUE);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(object);
        }
    }
}
