package dev.adder.engine.stdlib.typing;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** What the class of typed dicts has. */
@PyType("_TypedDictMeta")
final class TypedDictMetaMethods {
    private TypedDictMetaMethods() {}

    /** Create a new typed dict class. */
    @Py("__new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, total=True, "
            + "**kwargs) -> type")
    static Object make(Ctx ctx, PyClass cls, String name, PyTuple bases, PyDict namespace, Object total,
            PyDict kwargs) {
        if (kwargs.size() > 0) {
            throw Errors.typeError("_TypedDictMeta.__new__() got an unexpected keyword argument '"
                    + Str.text(firstKey(kwargs)) + "'");
        }
        PyClass made = TypedDicts.make(ctx, cls, name, bases.items, namespace, TruthOps.isTrue(ctx, total));
        made.set("__total__", total);
        return made;
    }

    private static Object firstKey(PyDict names) {
        int i = 0;
        Object key = names.keyAt(0);
        while (key == null) key = names.keyAt(++i);
        return key;
    }

    /** Initialize self. */
    @Py("__init__(self, name, bases, namespace, /, **kwargs) -> None")
    static void init(Ctx ctx, PyClass self, Object name, Object bases, Object namespace, PyDict kwargs) {}

    /** Make a plain dict. */
    @Py("__call__(self, /, *args, **kwargs) -> dict[str, Any]")
    static Object call(Ctx ctx, PyClass self, Object[] args, PyDict kwargs) {
        CallArguments call = CallArguments.of(ctx, args, kwargs);
        return CallOps.call(ctx, Types.DICT, call.values(), call.names());
    }

    /** Refuse: instances are plain dicts. */
    @Py("__instancecheck__(self, instance, /) -> bool")
    static boolean instanceCheck(Ctx ctx, PyClass self, Object instance) {
        throw Errors.typeError("TypedDict does not support instance and class checks");
    }

    /** Refuse: instances are plain dicts. */
    @Py("__subclasscheck__(self, subclass, /) -> bool")
    static boolean subclassCheck(Ctx ctx, PyClass self, Object subclass) {
        throw Errors.typeError("TypedDict does not support instance and class checks");
    }
}
