package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;

/** What {@code P.args} and {@code P.kwargs} have. */
@PyType("ParamSpecArgs")
final class ParamSpecPartMethods {
    private ParamSpecPartMethods() {}

    /** Create the part of a parameter specification. */
    @Py("__new__(cls, origin) -> Any")
    static Object make(Ctx ctx, PyClass cls, Object origin) {
        return new ParamSpecPart(origin, cls == ParamSpecPart.KWARGS);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, ParamSpecPart self) {
        String name = self.origin instanceof TypeVariable v ? v.name : TextOps.reprText(ctx, self.origin);
        return Str.of(name + (self.type() == ParamSpecPart.ARGS ? ".args" : ".kwargs"));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, ParamSpecPart self, Object value) {
        if (!(value instanceof ParamSpecPart other) || other.type() != self.type()) return PySingleton.NOT_IMPLEMENTED;
        return self.origin == other.origin;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, ParamSpecPart self) {
        return HashOps.hash(ctx, self.origin) + 1;
    }

    /** The parameter specification. */
    @PyProperty("__origin__: Any")
    static Object origin(Ctx ctx, ParamSpecPart self) {
        return self.origin;
    }
}
