package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;

/** What {@code ForwardRef} has. */
@PyType("ForwardRef")
final class ForwardRefMethods {
    private ForwardRefMethods() {}

    /** Create a type written as text. */
    @Py("__new__(cls, arg: str, /, *args, **kwargs) -> ForwardRef")
    static Object make(Ctx ctx, PyClass cls, String arg, Object[] args, PyDict kwargs) {
        ctx.charge(48L + arg.length());
        return new PyForwardRef(arg);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyForwardRef self) {
        return Str.of("ForwardRef(" + TextOps.reprText(ctx, Str.of(self.text)) + ")");
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyForwardRef self, Object value) {
        return value instanceof PyForwardRef other ? (Object) self.text.equals(other.text)
                : PySingleton.NOT_IMPLEMENTED;
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

    /** The text. */
    @PyProperty("__forward_arg__: str")
    static String text(Ctx ctx, PyForwardRef self) {
        return self.text;
    }
}
