package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;

/** What {@code TypeVarTuple} adds. */
@PyType("TypeVarTuple")
final class TypeVarTupleMethods {
    private TypeVarTupleMethods() {}

    /** Create a type variable tuple. */
    @Py("__new__(cls, name: str) -> TypeVarTuple")
    static Object make(Ctx ctx, PyClass cls, String name) {
        ctx.charge(80);
        return new TypeVariable(cls, name, "", PyTuple.EMPTY, PyNone.NONE);
    }

    /** Give Unpack[self] as the only item. */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, TypeVariable self) {
        return Iterators.ofTuple(new PyTuple(TypeForms.unpack(ctx, self)));
    }
}
