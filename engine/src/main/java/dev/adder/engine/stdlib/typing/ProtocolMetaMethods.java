package dev.adder.engine.stdlib.typing;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AbstractOps;
import dev.adder.engine.ops.ClassBuilder;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.abc.AbcRegistry;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** What the class of protocols has. */
@PyType("_ProtocolMeta")
final class ProtocolMetaMethods {
    private ProtocolMetaMethods() {}

    /** Create and return a new class. */
    @Py("__new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **kwargs) -> type")
    static Object make(Ctx ctx, PyClass cls, String name, PyTuple bases, PyDict namespace, PyDict kwargs) {
        boolean protocol = false;
        for (Object base : bases.items) protocol |= base == GenericTypes.PROTOCOL;
        if (protocol) checkBases(bases);
        CallArguments keywords = CallArguments.of(ctx, new Object[0], kwargs);
        PyClass made = ClassBuilder.newClass(ctx, cls, name, bases.items, namespace, keywords.names(),
                keywords.values());
        AbstractOps.update(ctx, made);
        if (Protocols.isProtocol(made)) {
            PySet members = new PySet(Types.SET);
            for (String member : Protocols.members(made)) members.add(ctx, Str.of(member));
            made.set("__protocol_attrs__", members);
        }
        return made;
    }

    private static void checkBases(PyTuple bases) {
        for (Object base : bases.items) {
            boolean fine = !(base instanceof PyClass c) || c == Types.OBJECT || c == GenericTypes.GENERIC
                    || Protocols.isProtocol(c) || c.shared && (c.module.equals("collections.abc")
                            || c.module.equals("contextlib"));
            if (!fine)
                throw Errors.typeError("Protocols can only inherit from other protocols, got "
                        + "<class '" + dev.adder.engine.ops.ClassOps.displayName((PyClass) base) + "'>");
        }
    }

    /** Check an instance: by its class, or by its members when the protocol allows it. */
    @Py("__instancecheck__(self, instance, /) -> bool")
    static boolean instanceCheck(Ctx ctx, PyClass self, Object instance) {
        PyClass type = Types.of(instance);
        if (self == GenericTypes.PROTOCOL) return type.isSubclassOf(self);
        if (!Protocols.isProtocol(self)) return AbcRegistry.isSubclass(ctx, type, self);
        if (!Protocols.isRuntime(self)) throw notRuntime();
        return AbcRegistry.isSubclass(ctx, type, self) || Protocols.hasMembers(ctx, instance, self);
    }

    private static RuntimeException notRuntime() {
        return Errors.typeError("Instance and class checks can only be used with @runtime_checkable protocols");
    }

    /** Check a class: by its bases, or by its methods when the protocol allows it. */
    @Py("__subclasscheck__(self, subclass, /) -> bool")
    static boolean subclassCheck(Ctx ctx, PyClass self, Object subclass) {
        if (!(subclass instanceof PyClass c)) throw Errors.typeError("issubclass() arg 1 must be a class");
        if (self == GenericTypes.PROTOCOL) return c.isSubclassOf(self);
        if (!Protocols.isProtocol(self)) return AbcRegistry.isSubclass(ctx, c, self);
        for (String member : Protocols.members(self)) {
            if (Protocols.isData(ctx, self, member)) {
                throw Errors.typeError("Protocols with non-method members don't support issubclass()");
            }
        }
        if (!Protocols.isRuntime(self)) throw notRuntime();
        return AbcRegistry.isSubclass(ctx, c, self) || Protocols.classHasMembers(ctx, c, self);
    }
}
