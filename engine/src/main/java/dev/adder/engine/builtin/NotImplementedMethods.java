package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySingleton;

/** Methods of NotImplemented. */
@PyType("NotImplementedType")
final class NotImplementedMethods {
    private NotImplementedMethods() {}

    /** Return NotImplemented. */
    @Py("__new__(cls, /) -> NotImplementedType")
    static Object make(Ctx ctx, PyClass cls) {
        return PySingleton.NOT_IMPLEMENTED;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PySingleton self) {
        return self.text;
    }
}
