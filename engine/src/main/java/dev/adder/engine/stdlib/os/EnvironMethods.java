package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** {@code os.environ}: a dict of text that belongs to the run alone. */
@PyType("_Environ")
final class EnvironMethods {
    static final PyClass TYPE = PyClass.builtin("os", "_Environ", false, Types.DICT)
            .install(EnvironMethodsTable.INSTANCE);

    private EnvironMethods() {}

    private static void check(Object value) {
        if (!Str.isText(value)) throw Errors.typeError("str expected, not " + Types.nameOf(value));
    }

    /** Set a variable. */
    @Py("__setitem__(self, key, value) -> None")
    static void set(Ctx ctx, PyDict self, Object key, Object value) {
        check(key);
        check(value);
        self.put(ctx, key, value);
    }

    /** Return a variable, or another value when there is none of that name. */
    @Py("get(self, key, default=None) -> str | None")
    static Object getOr(Ctx ctx, PyDict self, Object key, Object otherwise) {
        check(key);
        Object value = self.get(ctx, key);
        return value == null ? otherwise : value;
    }

    /** Return a variable, which is set first when there is none of that name. */
    @Py("setdefault(self, key, value) -> str")
    static Object setDefault(Ctx ctx, PyDict self, Object key, Object value) {
        check(key);
        Object old = self.get(ctx, key);
        if (old == null) set(ctx, self, key, value);
        return old == null ? value : old;
    }

    /** Set the variables of a mapping or of pairs. */
    @Py("update(self, other=(), /, **kwds) -> None")
    static void update(Ctx ctx, PyDict self, Object other, PyDict kwds) {
        PyDict all = (PyDict) CallOps.call1(ctx, Types.DICT, other);
        all.putAll(ctx, kwds);
        for (int i = all.first(); i < all.bound(); i++) {
            Object key = all.keyAt(i);
            if (key != null) set(ctx, self, key, all.valueAt(i));
        }
    }

    /** Return a variable. */
    @Py("__getitem__(self, key) -> str")
    static Object get(Ctx ctx, PyDict self, Object key) {
        check(key);
        Object value = self.get(ctx, key);
        if (value == null) throw Errors.keyError(key);
        return value;
    }

    /** Return repr(self). */
    @Py("__repr__(self) -> str")
    static Object repr(Ctx ctx, PyDict self) {
        return Str.of("environ(" + TextOps.reprText(ctx, copy(ctx, self)) + ")");
    }

    /** Return a plain dict with the same variables. */
    @Py("copy(self) -> dict")
    static Object copy(Ctx ctx, PyDict self) {
        PyDict plain = new PyDict();
        plain.putAll(ctx, self);
        return plain;
    }
}
