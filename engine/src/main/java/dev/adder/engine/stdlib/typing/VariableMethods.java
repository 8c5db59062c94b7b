package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What all type variables have. */
@PyType("TypeVar")
final class VariableMethods {
    private VariableMethods() {}

    /** The name that a constructor was given. */
    static String name(String function, @Nullable Object name) {
        if (name == null) throw Errors.typeError(function + "() missing required argument 'name' (pos 1)");
        if (Str.isText(name)) return Str.text(name);
        throw Errors.typeError(function + "() argument 'name' must be str, not " + (name == PyNone.NONE ? "None"
                : Types.nameOf(name)));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, TypeVariable self) {
        return Str.of(self.mark + self.name);
    }

    /** The name. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, TypeVariable self) {
        return self.name;
    }

    /** Whether it is covariant. */
    @PyProperty("__covariant__: bool")
    static boolean covariant(Ctx ctx, TypeVariable self) {
        return self.mark.equals("+");
    }

    /** Whether it is contravariant. */
    @PyProperty("__contravariant__: bool")
    static boolean contravariant(Ctx ctx, TypeVariable self) {
        return self.mark.equals("-");
    }

    /** Whether its variance follows from its use. */
    @PyProperty("__infer_variance__: bool")
    static boolean inferVariance(Ctx ctx, TypeVariable self) {
        return self.mark.isEmpty();
    }

    /** The upper bound, or None. */
    @PyProperty("__bound__: Any")
    static Object bound(Ctx ctx, TypeVariable self) {
        return self.bound(ctx);
    }

    /** Return Union[self, value]. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, TypeVariable self, Object value) {
        return TypeForms.union(ctx, self, value);
    }

    /** Return Union[value, self]. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, TypeVariable self, Object value) {
        return TypeForms.union(ctx, value, self);
    }

    /** Refuse: type variables are no base classes. */
    @Py("__mro_entries__(self, bases, /) -> Any")
    static Object mroEntries(Ctx ctx, TypeVariable self, Object bases) {
        throw Errors.typeError("Cannot subclass an instance of " + self.type().name);
    }

    /** The arguments that make an equal object again. */
    @Py("__reduce__(self, /) -> str")
    static String reduce(Ctx ctx, TypeVariable self) {
        return self.name;
    }
}
