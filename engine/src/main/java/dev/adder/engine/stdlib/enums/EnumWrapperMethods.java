package dev.adder.engine.stdlib.enums;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** What {@code auto}, {@code member} and {@code nonmember} have. */
@PyType("auto")
final class EnumWrapperMethods {
    private EnumWrapperMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, value=...) -> Any")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object value) {
        ctx.charge(32);
        if (value == null && !cls.isSubclassOf(EnumWrapper.AUTO)) {
            throw Errors.typeError(cls.name + ".__init__() missing 1 required positional argument: 'value'");
        }
        return new EnumWrapper(cls, value);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, EnumWrapper self) {
        String inside = self.value == null ? "_auto_null" : TextOps.reprText(ctx, self.value);
        return Str.of(self.type().name + "(" + inside + ")");
    }

    /** The value. */
    @PyProperty("value: Any")
    static @Nullable Object value(Ctx ctx, EnumWrapper self) {
        return self.value;
    }

    @PySetter("value")
    static void setValue(Ctx ctx, EnumWrapper self, Object value) {
        self.value = value;
    }
}
