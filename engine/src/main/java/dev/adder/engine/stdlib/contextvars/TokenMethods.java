package dev.adder.engine.stdlib.contextvars;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** What {@code Token} objects have. */
@PyType("Token")
final class TokenMethods {
    /** Stands for no value. */
    @PyValue("MISSING") static final PyObject MISSING = PyToken.Missing.INSTANCE;

    private TokenMethods() {}

    /** Refuse: tokens come from ContextVar.set(). */
    @Py("__new__(cls, /, *args, **kwargs) -> Token")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        throw Errors.runtimeError("Tokens can only be created by ContextVars");
    }

    /** Give the class type arguments. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyToken self) {
        return Str.of("<Token" + (self.used ? " used" : "") + " var=" + TextOps.reprText(ctx, self.variable)
                + " at 0x" + Long.toHexString(ctx.run.id(self)) + ">");
    }

    /** The variable that was set. */
    @PyProperty("var: ContextVar")
    static Object variable(Ctx ctx, PyToken self) {
        return self.variable;
    }

    /** The value before, or Token.MISSING. */
    @PyProperty("old_value: Any")
    static Object oldValue(Ctx ctx, PyToken self) {
        return self.old == null ? PyToken.Missing.INSTANCE : self.old;
    }
}
