package dev.adder.engine.stdlib.contextvars;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** What {@code ContextVar} objects have. */
@PyType("ContextVar")
final class ContextVarMethods {
    private ContextVarMethods() {}

    /** Create a context variable. */
    @Py("__new__(cls, /, *args, default=..., **kwargs) -> ContextVar")
    static Object make(Ctx ctx, PyClass cls, Object[] args, @Nullable Object defaultValue,
            dev.adder.engine.value.PyDict kwargs) {
        if (args.length > 1) {
            throw Errors.typeError("ContextVar() takes at most 1 positional argument (" + args.length + " given)");
        }
        Object named = kwargs.removeText("name");
        if (kwargs.size() > 0) {
            Object key = java.util.Objects.requireNonNull(kwargs.keyAt(kwargs.first()));
            throw Errors.typeError(TextOps.reprText(ctx, key) + " is an invalid keyword argument for ContextVar()");
        }
        Object name = args.length == 1 ? args[0] : named;
        if (name == null) throw Errors.typeError("ContextVar() takes exactly 1 positional argument (0 given)");
        if (!Str.isText(name)) throw Errors.typeError("context variable name must be a str");
        ctx.charge(48);
        return new PyContextVar(name, defaultValue);
    }

    /** Give the class type arguments. */
    @Py("__class_getitem__(cls, item, /) -> Any")
    static Object classItem(Ctx ctx, PyClass cls, Object item) {
        ctx.charge(48);
        return new PyGenericAlias(cls, item instanceof PyTuple t ? t : new PyTuple(item));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyContextVar self) {
        String given = self.defaultValue == null ? "" : " default=" + TextOps.reprText(ctx, self.defaultValue);
        return Str.of("<ContextVar name=" + TextOps.reprText(ctx, self.name) + given + " at 0x"
                + Long.toHexString(ctx.run.id(self)) + ">");
    }

    /** Return a value for the context variable for the current context. */
    @Py("get(self, default=..., /) -> Any")
    static Object get(Ctx ctx, PyContextVar self, @Nullable Object defaultValue) {
        Object value = ctx.context instanceof PyContext present ? present.get(self) : null;
        if (value != null) return value;
        if (defaultValue != null) return defaultValue;
        if (self.defaultValue != null) return self.defaultValue;
        throw new PyException(new PyBaseException(Exceptions.LOOKUP_ERROR, self));
    }

    /** Call to set a new value for the context variable in the current context. */
    @Py("set(self, value, /) -> Token")
    static Object set(Ctx ctx, PyContextVar self, Object value) {
        PyContext present = PyContext.of(ctx);
        ctx.charge(56);
        PyToken token = new PyToken(present, self, present.get(self));
        present.set(ctx, self, value);
        return token;
    }

    /** Reset the context variable to the value it had before the ContextVar.set() that made the token. */
    @Py("reset(self, token, /) -> None")
    static void reset(Ctx ctx, PyContextVar self, Object token) {
        if (!(token instanceof PyToken t)) {
            throw Errors.typeError("expected an instance of Token, got " + TextOps.reprText(ctx, token));
        }
        if (t.used) throw Errors.runtimeError(TextOps.reprText(ctx, t) + " has already been used once");
        if (t.variable != self) {
            throw Errors.valueError(TextOps.reprText(ctx, t) + " was created by a different ContextVar");
        }
        PyContext present = PyContext.of(ctx);
        if (t.context != present) {
            throw Errors.valueError(TextOps.reprText(ctx, t) + " was created in a different Context");
        }
        t.used = true;
        present.set(ctx, self, t.old);
    }

    /** The name. */
    @PyProperty("name: str")
    static Object name(Ctx ctx, PyContextVar self) {
        return self.name;
    }

    @PySetter("name")
    static void setName(Ctx ctx, PyContextVar self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }
}
