package dev.adder.engine.stdlib.abc;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AbstractOps;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassBuilder;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;

/** Methods of {@code ABCMeta}. */
@PyType("ABCMeta")
final class AbcMetaMethods {
    private AbcMetaMethods() {}

    /** Create and return a new class. */
    @Py("__new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **kwargs) -> type")
    static Object make(Ctx ctx, PyClass cls, String name, PyTuple bases, PyDict namespace, PyDict kwargs) {
        CallArguments keywords = CallArguments.of(ctx, new Object[0], kwargs);
        PyClass made = ClassBuilder.newClass(ctx, cls, name, bases.items, namespace, keywords.names(),
                keywords.values());
        AbstractOps.update(ctx, made);
        return made;
    }

    /** Initialize self. */
    @Py("__init__(self, name, bases, namespace, /, **kwargs) -> None")
    static void init(Ctx ctx, PyClass self, Object name, Object bases, Object namespace, PyDict kwargs) {}

    /** Register a virtual subclass of an ABC. */
    @Py("register(self, subclass) -> type")
    static Object register(Ctx ctx, PyClass self, Object subclass) {
        if (!(subclass instanceof PyClass c)) throw Errors.typeError("Can only register classes");
        if (AbcRegistry.isSubclass(ctx, c, self)) return c;
        if (AbcRegistry.isSubclass(ctx, self, c)) {
            throw Errors.runtimeError("Refusing to create an inheritance cycle");
        }
        AbcRegistry.of(ctx).register(ctx, self, c);
        return c;
    }

    /** Override for isinstance(instance, cls). */
    @Py("__instancecheck__(self, instance, /) -> bool")
    static boolean instanceCheck(Ctx ctx, PyClass self, Object instance) {
        PyClass type = Types.of(instance);
        if (subclass(ctx, self, type)) return true;
        if (type.shared || type.find("__class__") == Types.OBJECT.find("__class__")) return false;
        return AttrOps.find(ctx, instance, "__class__") instanceof PyClass c && c != type && subclass(ctx, self, c);
    }

    private static boolean subclass(Ctx ctx, PyClass self, PyClass type) {
        PyClass meta = self.metaclass();
        Object check = meta.slot(Slot.SUBCLASSCHECK);
        if (meta == AbcTypes.META || check == null || check == AbcTypes.META.slot(Slot.SUBCLASSCHECK)) {
            return AbcRegistry.isSubclass(ctx, type, self);
        }
        return TruthOps.isTrue(ctx, CallOps.callMethod(ctx, check, self, type));
    }

    /** Override for issubclass(subclass, cls). */
    @Py("__subclasscheck__(self, subclass, /) -> bool")
    static boolean subclassCheck(Ctx ctx, PyClass self, Object subclass) {
        if (!(subclass instanceof PyClass c)) throw Errors.typeError("issubclass() arg 1 must be a class");
        return AbcRegistry.isSubclass(ctx, c, self);
    }
}
