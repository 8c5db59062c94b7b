package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;

/** What special forms have. */
@PyType("_SpecialForm")
final class SpecialFormMethods {
    private SpecialFormMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, SpecialForm self) {
        return "typing." + self.name;
    }

    /** Return self[parameters]. */
    @Py("__getitem__(self, parameters, /) -> Any")
    static Object item(Ctx ctx, SpecialForm self, Object parameters) {
        return TypeForms.subscript(ctx, self, parameters);
    }

    /** Refuse: special forms are no classes. */
    @Py("__call__(self, /, *args, **kwds) -> Any")
    static Object call(Ctx ctx, SpecialForm self, Object[] args, PyDict kwds) {
        throw Errors.typeError("Cannot instantiate typing." + self.name);
    }

    /** Refuse: special forms are no classes. */
    @Py("__mro_entries__(self, bases, /) -> Any")
    static Object mroEntries(Ctx ctx, SpecialForm self, Object bases) {
        throw Errors.typeError("Cannot subclass typing." + self.name);
    }

    /** Refuse: special forms are no classes. */
    @Py("__instancecheck__(self, obj, /) -> bool")
    static boolean instanceCheck(Ctx ctx, SpecialForm self, Object obj) {
        throw Errors.typeError("typing." + self.name + " cannot be used with isinstance()");
    }

    /** Refuse: special forms are no classes. */
    @Py("__subclasscheck__(self, cls, /) -> bool")
    static boolean subclassCheck(Ctx ctx, SpecialForm self, Object cls) {
        throw Errors.typeError("typing." + self.name + " cannot be used with issubclass()");
    }

    /** Return Union[self, value]. */
    @Py("__or__(self, value, /) -> Any")
    static Object or(Ctx ctx, SpecialForm self, Object value) {
        return TypeForms.union(ctx, self, value);
    }

    /** Return Union[value, self]. */
    @Py("__ror__(self, value, /) -> Any")
    static Object orReflected(Ctx ctx, SpecialForm self, Object value) {
        return TypeForms.union(ctx, value, self);
    }

    /** The name that stands for the object itself. */
    @Py("__reduce__(self, /) -> str")
    static String reduce(Ctx ctx, SpecialForm self) {
        return self.name;
    }

    /** The name. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, SpecialForm self) {
        return self.name;
    }

    /** The name. */
    @PyProperty("_name: str")
    static String ownName(Ctx ctx, SpecialForm self) {
        return self.name;
    }
}
