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
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** {@code count(start=0, step=1)}. */
@PyType("count")
final class CountMethods {
    private CountMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, start: T = 0, step: T = 1) -> count[T]")
    static Object create(Ctx ctx, PyClass cls, Object start, Object step) {
        if (!isNumber(start) || !isNumber(step)) throw Errors.typeError("a number is required");
        ctx.charge(64);
        boolean byOne = NumberOps.isInt(step) && NumberOps.index(ctx, step) instanceof Long l && l == 1;
        boolean plain = byOne && NumberOps.isInt(start);
        return new Counting(cls, plain ? NumberOps.index(ctx, start) : start, step, byOne);
    }

    private static boolean isNumber(Object o) {
        if (NumberOps.isReal(o)) return true;
        PyClass cls = Types.of(o);
        return cls.isSubclassOf(Types.COMPLEX) || cls.slot(Slot.INDEX) != null || cls.slot(Slot.INT) != null
                || cls.slot(Slot.FLOAT) != null;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, Counting self) {
        String text = self.type().name + "(" + TextOps.reprText(ctx, self.number);
        if (!self.byOne) text += ", " + TextOps.reprText(ctx, self.step);
        ctx.charge(64L + 2L * text.length());
        return Str.of(text + ")");
    }

    /** The parts from which an equal object can be made. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, Counting self) {
        ctx.charge(80);
        return new PyTuple(self.type(),
                self.byOne ? new PyTuple(self.number) : new PyTuple(self.number, self.step));
    }

    static final class Counting extends PyIterator {
        private Object number;
        private final Object step;
        private final boolean byOne;

        Counting(PyClass cls, Object start, Object step, boolean byOne) {
            super(cls);
            this.number = start;
            this.step = step;
            this.byOne = byOne;
        }

        @Override
        public Object next(Ctx ctx) {
            Object now = number;
            number = byOne && now instanceof Long l && l != Long.MAX_VALUE ? (Object) (l + 1)
                    : NumberOps.add(ctx, now, step);
            return now;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(number);
            live.visit(step);
        }
    }
}
