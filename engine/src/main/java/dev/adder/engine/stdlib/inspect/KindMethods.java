package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;

/** What kinds of parameters have beyond being numbers. */
@PyType("_ParameterKind")
final class KindMethods {
    private KindMethods() {}

    /** Return the kind with the number. */
    @Py("__new__(cls, value, /) -> _ParameterKind")
    static Object make(Ctx ctx, PyClass cls, Object value) {
        PyBoxed kind = Kinds.of(ctx, value);
        if (kind != null) return kind;
        throw Errors.valueError(TextOps.reprText(ctx, value) + " is not a valid _ParameterKind");
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyBoxed self) {
        return "<_ParameterKind." + Kinds.name(self) + ": " + Kinds.number(self) + ">";
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static String str(Ctx ctx, PyBoxed self) {
        return Kinds.name(self);
    }

    /** The name. */
    @PyProperty("name: str")
    static String name(Ctx ctx, PyBoxed self) {
        return Kinds.name(self);
    }

    /** The number. */
    @PyProperty("value: int")
    static Object value(Ctx ctx, PyBoxed self) {
        return self.value;
    }

    /** The kind in words. */
    @PyProperty("description: str")
    static String description(Ctx ctx, PyBoxed self) {
        return Kinds.description(self);
    }
}
