package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PySingleton;

/** Methods of NotImplemented. */
@PyType("NotImplementedType")
final class NotImplementedMethods {
    private NotImplementedMethods() {}

    /** Return NotImplemented. */
    @Py("__new__(cls, /, *args, **kwargs) -> NotImplementedType")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (args.length + kwargs.size() > 0) throw Errors.typeError("NotImplementedType takes no arguments");
        return PySingleton.NOT_IMPLEMENTED;
    }

    /** True if self else False */
    @Py("__bool__(self, /) -> bool")
    static boolean truth(Ctx ctx, PySingleton self) {
        WarnOps.deprecated(ctx, "NotImplemented should not be used in a boolean context");
        return true;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PySingleton self) {
        return self.text;
    }
}
