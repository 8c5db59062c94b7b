package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;

/** Methods of None. */
@PyType("NoneType")
final class NoneMethods {
    private NoneMethods() {}

    /** Return None. */
    @Py("__new__(cls, /, *args, **kwargs) -> None")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (args.length + kwargs.size() > 0) throw Errors.typeError("NoneType takes no arguments");
        return PyNone.NONE;
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, Object self) {
        return "None";
    }

    /** True if self else False. */
    @Py("__bool__(self, /) -> bool")
    static boolean bool(Ctx ctx, Object self) {
        return false;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, Object self) {
        return 0xFCA86420L;
    }
}
