package dev.adder.engine.stdlib.dataclasses;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Str;

/** What {@code InitVar} has. */
@PyType("InitVar")
final class InitVarMethods {
    private InitVarMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, type) -> InitVar")
    static Object make(Ctx ctx, PyClass cls, Object type) {
        ctx.charge(40);
        return new PyInitVar(type);
    }

    /** Return InitVar[type]. */
    @Py("__class_getitem__(cls, type, /) -> InitVar")
    static Object classItem(Ctx ctx, PyClass cls, Object type) {
        ctx.charge(40);
        return new PyInitVar(type);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyInitVar self) {
        String inside = self.annotated instanceof PyClass c ? c.name : TextOps.reprText(ctx, self.annotated);
        ctx.charge(64L + inside.length());
        return Str.of("dataclasses.InitVar[" + inside + "]");
    }

    /** The type. */
    @PyProperty("type: Any")
    static Object type(Ctx ctx, PyInitVar self) {
        return self.annotated;
    }
}
