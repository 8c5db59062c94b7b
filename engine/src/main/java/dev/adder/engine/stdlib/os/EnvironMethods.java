package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
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

    /** Set a variable. */
    @Py("__setitem__(self, key, value) -> None")
    static void set(Ctx ctx, PyDict self, Object key, Object value) {
        if (!Str.isText(key)) throw Errors.typeError("str expected, not " + Types.nameOf(key));
        if (!Str.isText(value)) throw Errors.typeError("str expected, not " + Types.nameOf(value));
        self.put(ctx, key, value);
    }

    /** Return a variable. */
    @Py("__getitem__(self, key) -> str")
    static Object get(Ctx ctx, PyDict self, Object key) {
        if (!Str.isText(key)) throw Errors.typeError("str expected, not " + Types.nameOf(key));
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
