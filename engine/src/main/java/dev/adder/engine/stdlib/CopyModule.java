package dev.adder.engine.stdlib;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;

/** The module {@code copy}. */
@PyModule("copy")
final class CopyModule {
    @PyValue("Error") static final PyClass ERROR = PyClass.builtin("copy", "Error", false, Exceptions.EXCEPTION);

    @PyValue("error") static final PyClass OLD_ERROR = ERROR;

    private CopyModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("Error", "copy", "deepcopy");
    }

    /** Shallow copy operation on arbitrary Python objects. */
    @Py("copy(x) -> Any")
    static Object copy(Ctx ctx, Object x) {
        if (ctx.mustSwitch()) return ctx.onLargeStack(() -> copy(ctx, x));
        ctx.enter(" while calling a Python object");
        try {
            return ShallowCopy.copy(ctx, x);
        } finally {
            ctx.leave();
        }
    }

    /** Deep copy operation on arbitrary Python objects. */
    @Py("deepcopy(x, memo=None, _nil=()) -> Any")
    static Object deepCopy(Ctx ctx, Object x, Object memo, Object nil) {
        if (memo == PyNone.NONE) return DeepCopy.copy(ctx, x);
        if (memo instanceof PyDict d && d.type() == Types.DICT) return new DeepCopy(ctx, d).of(x);
        PyDict own = new PyDict();
        Object made = new DeepCopy(ctx, own).of(x);
        for (int i = 0; i < own.bound(); i++) {
            Object key = own.keyAt(i);
            if (key != null) CallOps.callAttribute(ctx, memo, "__setitem__", key, own.valueAt(i));
        }
        ctx.charge(PyTuple.EMPTY.size());
        return made;
    }
}
