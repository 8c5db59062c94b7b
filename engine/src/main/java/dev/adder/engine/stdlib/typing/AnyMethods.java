package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;

/** What {@code Any} has. */
@PyType("Any")
final class AnyMethods {
    private AnyMethods() {}

    /** Create an instance of a subclass. */
    @Py("__new__(cls, /, *args, **kwargs) -> Any")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (cls == GenericTypes.ANY) throw Errors.typeError("Any cannot be instantiated");
        return ClassOps.newInstance(ctx, cls);
    }
}
