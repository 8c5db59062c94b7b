package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** {@code reversed(sequence)}: what {@code __reversed__} gives, or the items from the last to the first. */
@PyType("reversed")
final class ReversedMethods {
    private ReversedMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, sequence: Sequence[T], /) -> Iterator[T]")
    static Object create(Ctx ctx, PyClass cls, Object sequence) {
        Object method = Types.of(sequence).slot(Slot.REVERSED);
        if (method == PyNone.NONE) throw notReversible(sequence);
        if (method != null) return CallOps.callMethod(ctx, method, sequence);
        if (sequence instanceof PyDict || Types.of(sequence).slot(Slot.GETITEM) == null && !Str.is(sequence)) {
            throw notReversible(sequence);
        }
        ctx.charge(64);
        return new Reversed(cls, sequence, SubscriptOps.length(ctx, sequence));
    }

    private static PyException notReversible(Object o) {
        return Errors.typeError("'" + Types.nameOf(o) + "' object is not reversible");
    }

    /** Private method returning an estimate of len(list(it)). */
    @Py("__length_hint__(self, /) -> int")
    static int lengthHint(Ctx ctx, PyIterator self) {
        return Math.max(0, self.lengthHint(ctx));
    }

    private static final class Reversed extends PyIterator {
        private @Nullable Object sequence;
        private long index;

        Reversed(PyClass cls, Object sequence, long length) {
            super(cls);
            this.sequence = sequence;
            this.index = length - 1;
        }

        @Override
        public @Nullable Object next(Ctx ctx) {
            Object s = sequence;
            if (s == null) return null;
            if (index < 0) {
                sequence = null;
                return null;
            }
            if (s instanceof PyTuple t && t.type() == Types.TUPLE) return t.items[(int) index--];
            if (Str.is(s)) return Str.of(Str.codePointAt(s, (int) index--));
            try {
                return SubscriptOps.get(ctx, s, index--);
            } catch (PyException e) {
                PyClass type = e.value.type();
                boolean end = type.isSubclassOf(Exceptions.INDEX_ERROR)
                        || type.isSubclassOf(Exceptions.STOP_ITERATION);
                if (!end) throw e;
                ctx.recover(e);
                sequence = null;
                return null;
            }
        }

        @Override
        public int lengthHint(Ctx ctx) {
            return sequence == null ? 0 : (int) Math.min(index + 1, Integer.MAX_VALUE);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.visit(sequence);
        }
    }
}
