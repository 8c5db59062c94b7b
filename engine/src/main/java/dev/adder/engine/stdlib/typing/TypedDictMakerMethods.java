package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** What {@code TypedDict} has. */
@PyType("TypedDict")
final class TypedDictMakerMethods {
    private TypedDictMakerMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, TypedDicts.Maker self) {
        return Str.of("<function TypedDict at 0x" + Long.toHexString(ctx.run.id(self)) + ">");
    }

    /** What stands for this among the bases of a class. */
    @Py("__mro_entries__(self, bases, /) -> tuple[type, ...]")
    static PyTuple mroEntries(Ctx ctx, TypedDicts.Maker self, Object bases) {
        return new PyTuple(TypedDicts.BASE);
    }

    /** The name. */
    @PyProperty("__name__: str")
    static String name(Ctx ctx, TypedDicts.Maker self) {
        return "TypedDict";
    }

    /** The name. */
    @PyProperty("__qualname__: str")
    static String qualifiedName(Ctx ctx, TypedDicts.Maker self) {
        return "TypedDict";
    }

    /** The module. */
    @PyProperty("__module__: str")
    static String module(Ctx ctx, TypedDicts.Maker self) {
        return "typing";
    }
}
