package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;

/** What {@code Annotated} has. */
@PyType("Annotated")
final class AnnotatedMethods {
    private AnnotatedMethods() {}

    /** Refuse: only types with something said of them are made. */
    @Py("__new__(cls, /, *args, **kwargs) -> Any")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("Type Annotated cannot be instantiated.");
    }

    /** Return Annotated[params]. */
    @Py("__class_getitem__(cls, params, /) -> Any")
    static Object classItem(Ctx ctx, PyClass cls, Object params) {
        return TypeForms.annotated(ctx, params);
    }

    /** Refuse: it is no base class. */
    @Py("__init_subclass__(cls, /, *args, **kwargs) -> None")
    static void initSubclass(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("Cannot subclass typing.Annotated");
    }
}
