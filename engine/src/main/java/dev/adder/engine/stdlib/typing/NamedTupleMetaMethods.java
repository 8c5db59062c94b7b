package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;

/** What makes the classes derived from {@code typing.NamedTuple}. */
@PyType("NamedTupleMeta")
final class NamedTupleMetaMethods {
    private NamedTupleMetaMethods() {}

    /** Create a named tuple class. */
    @Py("__new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /) -> type")
    static Object make(Ctx ctx, PyClass cls, String name, PyTuple bases, PyDict namespace) {
        return TypedTuples.make(ctx, name, bases.items, namespace);
    }
}
