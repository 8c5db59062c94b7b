package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** What {@code Parameter} objects have. */
@PyType("Parameter")
final class ParameterMethods {
    @PyValue("POSITIONAL_ONLY") static final PyBoxed POSITIONAL_ONLY = Kinds.POSITIONAL_ONLY;

    @PyValue("POSITIONAL_OR_KEYWORD") static final PyBoxed POSITIONAL_OR_KEYWORD = Kinds.POSITIONAL_OR_KEYWORD;

    @PyValue("VAR_POSITIONAL") static final PyBoxed VAR_POSITIONAL = Kinds.VAR_POSITIONAL;

    @PyValue("KEYWORD_ONLY") static final PyBoxed KEYWORD_ONLY = Kinds.KEYWORD_ONLY;

    @PyValue("VAR_KEYWORD") static final PyBoxed VAR_KEYWORD = Kinds.VAR_KEYWORD;

    @PyValue("empty") static final PyClass EMPTY = Kinds.EMPTY;

    private ParameterMethods() {}

    /** Create a parameter. */
    @Py("__new__(cls, name, kind, *, default=..., annotation=...) -> Parameter")
    static Object make(Ctx ctx, PyClass cls, Object name, Object kind, @Nullable Object defaultValue,
            @Nullable Object annotation) {
        return PyParameter.checked(ctx, cls, name, kind, orEmpty(defaultValue), orEmpty(annotation));
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? Kinds.EMPTY : value;
    }

    /** Creates a customized copy of the Parameter. */
    @Py("replace(self, *, name=..., kind=..., annotation=..., default=...) -> Parameter")
    static Object replace(Ctx ctx, PyParameter self, @Nullable Object name, @Nullable Object kind,
            @Nullable Object annotation, @Nullable Object defaultValue) {
        return PyParameter.checked(ctx, self.type(), name == null ? Str.of(self.name) : name,
                kind == null ? self.kind : kind, defaultValue == null ? self.defaultValue : defaultValue,
                annotation == null ? self.annotation : annotation);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyParameter self) {
        return Str.of("<" + self.type().name + " \"" + self.text(ctx) + "\">");
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyParameter self) {
        return Str.of(self.text(ctx));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyParameter self, Object value) {
        if (self == value) return true;
        if (!(value instanceof PyParameter other)) return PySingleton.NOT_IMPLEMENTED;
        return self.name.equals(other.name) && self.kind == other.kind
                && CompareOps.sameOrEqual(ctx, self.defaultValue, other.defaultValue)
                && CompareOps.sameOrEqual(ctx, self.annotation, other.annotation);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyParameter self) {
        return HashOps.hash(ctx, new PyTuple(Str.of(self.name), self.kind, self.annotation, self.defaultValue));
    }

    /** The name. */
    @PyProperty("name: str")
    static String name(Ctx ctx, PyParameter self) {
        return self.name;
    }

    /** How arguments are bound to it. */
    @PyProperty("kind: Any")
    static Object kind(Ctx ctx, PyParameter self) {
        return self.kind;
    }

    /** The default, or Parameter.empty. */
    @PyProperty("default: Any")
    static Object defaultValue(Ctx ctx, PyParameter self) {
        return self.defaultValue;
    }

    /** The annotation, or Parameter.empty. */
    @PyProperty("annotation: Any")
    static Object annotation(Ctx ctx, PyParameter self) {
        return self.annotation;
    }
}
