package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import java.math.BigInteger;

/** Whether a value counts as true. */
public final class TruthOps {
    private TruthOps() {}

    public static boolean isTrue(Ctx ctx, Object o) {
        if (o instanceof Boolean b) return b;
        if (o == PyNone.NONE) return false;
        if (o instanceof String s) return !s.isEmpty();
        if (o instanceof Long l) return l != 0;
        if (o instanceof Double d) return d != 0;
        if (o instanceof BigInteger) return true;
        return slow(ctx, (PyObject) o);
    }

    private static boolean slow(Ctx ctx, PyObject o) {
        if (o.type().shared) {
            if (o instanceof PyList l) return l.size != 0;
            if (o instanceof PyDict d) return d.size() != 0;
            if (o instanceof PyTuple t && o.type() == Types.TUPLE) return t.items.length != 0;
            if (o instanceof PySet s) return s.size() != 0;
            if (o instanceof PyBytes b) return b.value.length != 0;
        }
        Object method = o.type().slot(Slot.BOOL);
        if (method != null) {
            Object result = CallOps.callMethod(ctx, method, o);
            if (result instanceof Boolean b) return b;
            throw Errors.typeError("__bool__ should return bool, returned " + Types.nameOf(result));
        }
        if (o.type().slot(Slot.LEN) != null) return SubscriptOps.length(ctx, o) != 0;
        return !(o instanceof PyBoxed b) || isTrue(ctx, b.value);
    }
}
