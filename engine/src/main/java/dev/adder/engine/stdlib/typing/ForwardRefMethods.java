package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;

/** What {@code ForwardRef} has. */
@PyType("ForwardRef")
final class ForwardRefMethods {
    private ForwardRefMethods() {}

    /** Create a type written as text. */
    @Py("__new__(cls, arg, is_argument=True, module=None, *, is_class=False) -> ForwardRef")
    static Object make(Ctx ctx, PyClass cls, Object arg, Object isArgument, Object module, Object isClass) {
        if (!Str.isText(arg)) {
            throw Errors.typeError("Forward reference must be a string -- got " + TextOps.reprText(ctx, arg));
        }
        return PyForwardRef.of(ctx, Str.text(arg), module);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyForwardRef self) {
        String module = self.module == PyNone.NONE ? "" : ", module=" + TextOps.reprText(ctx, self.module);
        return Str.of("ForwardRef(" + TextOps.reprText(ctx, Str.of(self.text)) + module + ")");
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyForwardRef self, Object value) {
        if (!(value instanceof PyForwardRef other)) return PySingleton.NOT_IMPLEMENTED;
        return self.text.equals(other.text) && CompareOps.eq(ctx, self.module, other.module);
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyForwardRef self) {
        return HashOps.text(self.text);
    }

    /** Return Union[self, value]. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, PyForwardRef self, Object value) {
        return TypeForms.union(ctx, self, value);
    }

    /** Return Union[value, self]. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, PyForwardRef self, Object value) {
        return TypeForms.union(ctx, value, self);
    }

    /** The module whose names the text may use. */
    @PyProperty("__forward_module__: Any")
    static Object module(Ctx ctx, PyForwardRef self) {
        return self.module;
    }

    /** The text. */
    @PyProperty("__forward_arg__: str")
    static String text(Ctx ctx, PyForwardRef self) {
        return self.text;
    }
}
