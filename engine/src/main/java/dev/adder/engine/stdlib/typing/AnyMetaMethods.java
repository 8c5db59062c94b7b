package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;

/** What the class of {@code Any} has. */
@PyType("_AnyMeta")
final class AnyMetaMethods {
    private AnyMetaMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyClass self) {
        return self == GenericTypes.ANY ? "typing.Any" : "<class '" + ClassOps.displayName(self) + "'>";
    }

    /** Refuse for Any itself. */
    @Py("__instancecheck__(self, obj, /) -> bool")
    static boolean instanceCheck(Ctx ctx, PyClass self, Object obj) {
        if (self == GenericTypes.ANY) throw Errors.typeError("typing.Any cannot be used with isinstance()");
        return ClassOps.plainIsInstance(ctx, obj, self);
    }
}
