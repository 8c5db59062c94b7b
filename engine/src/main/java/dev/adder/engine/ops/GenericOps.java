package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenericAlias;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.Set;

/** {@code list[int]}: subscripts of classes. */
public final class GenericOps {
    private static final Set<PyClass> GENERIC = Set.of(Types.LIST, Types.DICT, Types.TUPLE, Types.SET,
            Types.FROZENSET, Types.TYPE);

    private GenericOps() {}

    public static Object classItem(Ctx ctx, PyClass cls, Object index) {
        Object method = cls.find("__class_getitem__");
        if (method == PyNone.NONE) throw Errors.notSubscriptable(cls);
        if (method != null) return CallOps.call1(ctx, AttrOps.get(ctx, cls, "__class_getitem__"), index);
        for (PyClass c : cls.mro) {
            if (GENERIC.contains(c) && (c != Types.TYPE || cls == Types.TYPE)) {
                return new PyGenericAlias(cls, index instanceof PyTuple t ? t : new PyTuple(index));
            }
        }
        throw Errors.notSubscriptable(cls);
    }
}
