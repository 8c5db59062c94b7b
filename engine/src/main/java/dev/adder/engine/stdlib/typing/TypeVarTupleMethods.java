package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** What {@code TypeVarTuple} adds. */
@PyType("TypeVarTuple")
final class TypeVarTupleMethods {
    private TypeVarTupleMethods() {}

    /** Create a type variable tuple. */
    @Py("__new__(cls, name=...) -> TypeVarTuple")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object name) {
        String text = VariableMethods.name("typevartuple", name);
        ctx.charge(80);
        TypeVariable made = new TypeVariable(cls, text, "", PyTuple.EMPTY, PyNone.NONE);
        TypingModule.setModule(ctx, made);
        return made;
    }

    /** Give Unpack[self] as the only item. */
    @Py("__iter__(self, /) -> Iterator[Any]")
    static Object iter(Ctx ctx, TypeVariable self) {
        return Iterators.ofTuple(new PyTuple(TypeForms.unpack(ctx, self)));
    }
}
