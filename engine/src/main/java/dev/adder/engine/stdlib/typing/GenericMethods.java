package dev.adder.engine.stdlib.typing;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PySuper;
import dev.adder.engine.value.Types;

/** What {@code Generic} has. */
@PyType("Generic")
final class GenericMethods {
    private GenericMethods() {}

    /** Give the class type arguments. */
    @Py("__class_getitem__(cls, params, /) -> Any")
    static Object classItem(Ctx ctx, PyClass cls, Object params) {
        return GenericBases.subscript(ctx, cls, params);
    }

    /** Find the type parameters of a new subclass. */
    @Py("__init_subclass__(cls, /, *args, **kwargs) -> None")
    static void initSubclass(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        next(ctx, cls, GenericTypes.GENERIC, args, kwargs);
        GenericBases.init(ctx, cls);
    }

    /** Calls what the class behind {@code start} has. */
    static void next(Ctx ctx, PyClass cls, PyClass start, Object[] args, PyDict kwargs) {
        Object hook = AttrOps.get(ctx, new PySuper(Types.SUPER, start, cls, cls), "__init_subclass__");
        CallArguments call = CallArguments.of(ctx, args, kwargs);
        CallOps.call(ctx, hook, call.values(), call.names());
    }
}
