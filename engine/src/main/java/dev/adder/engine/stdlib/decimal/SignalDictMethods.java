package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;

/** Looking up, setting and showing signals. */
@PyType("SignalDict")
final class SignalDictMethods {
    private SignalDictMethods() {}

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> bool")
    static boolean getItem(Ctx ctx, SignalDict self, Object key) {
        return (self.bits() & ContextFields.bits(key)) != 0;
    }

    /** Set self[key] to value. */
    @Py("__setitem__(self, key, value, /) -> None")
    static void setItem(Ctx ctx, SignalDict self, Object key, Object value) {
        self.set(ContextFields.bits(key), TruthOps.isTrue(ctx, value));
    }

    /** Refuse: the keys are fixed. */
    @Py("__delitem__(self, key, /) -> None")
    static void delItem(Ctx ctx, SignalDict self, Object key) {
        throw Errors.valueError("signal keys cannot be deleted");
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static int len(Ctx ctx, SignalDict self) {
        return Signals.count();
    }

    /** Return iter(self). */
    @Py("__iter__(self, /) -> Iterator[type]")
    static Object iter(Ctx ctx, SignalDict self) {
        Object[] all = new Object[Signals.count()];
        for (int i = 0; i < all.length; i++) all[i] = Signals.get(i).type();
        return IterOps.iter(ctx, new PyTuple(all));
    }

    /** A plain dict with the same truth values. */
    @Py("copy(self, /) -> dict")
    static Object copy(Ctx ctx, SignalDict self) {
        PyDict copy = new PyDict();
        for (int i = 0; i < Signals.count(); i++) {
            copy.put(ctx, Signals.get(i).type(), (self.bits() & Signals.get(i).bits()) != 0);
        }
        return copy;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, SignalDict self) {
        StringBuilder out = new StringBuilder("{");
        for (int i = 0; i < Signals.count(); i++) {
            if (i > 0) out.append(", ");
            out.append(TextOps.reprText(ctx, Signals.get(i).type())).append(':')
                    .append((self.bits() & Signals.get(i).bits()) != 0 ? "True" : "False");
        }
        return out.append('}').toString();
    }

    /** Return self==other. */
    @Py("__eq__(self, other, /) -> bool")
    static Object eq(Ctx ctx, SignalDict self, Object other) {
        if (other instanceof SignalDict d) return normal(self.bits()) == normal(d.bits());
        if (other instanceof PyDict d && d.size() == Signals.count()) {
            return normal(self.bits()) == normal(ContextFields.signalDict(ctx, d));
        }
        return PySingleton.NOT_IMPLEMENTED;
    }

    private static int normal(int bits) {
        return (bits & Signals.ANY_INVALID) != 0 ? bits | Signals.ANY_INVALID : bits;
    }

    /** Return self!=other. */
    @Py("__ne__(self, other, /) -> bool")
    static Object ne(Ctx ctx, SignalDict self, Object other) {
        return eq(ctx, self, other) instanceof Boolean b ? (Object) !b : PySingleton.NOT_IMPLEMENTED;
    }
}
