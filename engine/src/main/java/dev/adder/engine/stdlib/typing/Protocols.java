package dev.adder.engine.stdlib.typing;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Set;
import java.util.TreeSet;

/** What a protocol asks of objects, and whether they have it. */
final class Protocols {
    private static final Set<String> NOT_MEMBERS = Set.of("__parameters__", "__orig_bases__", "__orig_class__",
            "_is_protocol", "_is_runtime_protocol", "__protocol_attrs__", "__non_callable_proto_members__",
            "__type_params__", "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__",
            "__module__", "__new__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__",
            "__match_args__", "__static_attributes__", "__firstlineno__", "__qualname__", "_MutableMapping__marker");

    private Protocols() {}

    static boolean isProtocol(PyClass cls) {
        if (cls.shared) return cls == GenericTypes.PROTOCOL || GenericTypes.memberOf(cls) != null;
        return cls.find("_is_protocol") == Boolean.TRUE;
    }

    static boolean isRuntime(PyClass cls) {
        return GenericTypes.memberOf(cls) != null || cls.find("_is_runtime_protocol") == Boolean.TRUE;
    }

    /** The names of the members, those of inherited protocols included. */
    static Set<String> members(PyClass protocol) {
        Set<String> names = new TreeSet<>();
        for (PyClass c : protocol.mro) {
            if (c == GenericTypes.PROTOCOL || c == GenericTypes.GENERIC || c == Types.OBJECT) continue;
            String builtin = GenericTypes.memberOf(c);
            if (builtin != null) names.add(builtin);
            if (c.shared) continue;
            for (String name : c.namespace.keySet()) if (isMember(name)) names.add(name);
            if (!(c.namespace.get("__annotations__") instanceof PyDict notes)) continue;
            for (int i = 0; i < notes.bound(); i++) {
                Object key = notes.keyAt(i);
                if (key != null && Str.isText(key) && isMember(Str.text(key))) names.add(Str.text(key));
            }
        }
        return names;
    }

    private static boolean isMember(String name) {
        return !name.startsWith("_abc_") && !NOT_MEMBERS.contains(name)
                && !(name.equals("__hash__"));
    }

    /** Whether a member is no method. */
    static boolean isData(Ctx ctx, PyClass protocol, String member) {
        if (GenericTypes.memberOf(protocol) != null) return false;
        Object own = AttrOps.find(ctx, protocol, member);
        return own == null || !CallOps.isCallable(own);
    }

    static boolean hasMembers(Ctx ctx, Object object, PyClass protocol) {
        for (String name : members(protocol)) {
            ctx.step();
            Object value = lookUp(object, name);
            if (value == null || value == PyNone.NONE && !isData(ctx, protocol, name)) return false;
        }
        return true;
    }

    /** The attribute as it stands, without a call into the program; null when there is none. */
    private static @org.jspecify.annotations.Nullable Object lookUp(Object object, String name) {
        if (object instanceof PyClass c) {
            Object own = c.find(name);
            return own != null ? own : c.metaclass().find(name);
        }
        if (object instanceof PyModule m) return m.names().contains(name) ? (Object) true : null;
        Object found = Types.of(object).find(name);
        if (object instanceof PyObject o && o.attributes != null) {
            Object own = o.attribute(name);
            if (own != null) return own;
        }
        return found;
    }

    /** Whether the class itself has all members, as methods or annotations. */
    static boolean classHasMembers(Ctx ctx, PyClass cls, PyClass protocol) {
        for (String name : members(protocol)) {
            ctx.step();
            boolean found = false;
            for (PyClass c : cls.mro) {
                Object own = c.namespace.get(name);
                if (own == PyNone.NONE) return false;
                found |= own != null || c.namespace.get("__annotations__") instanceof PyDict d && isProtocol(cls)
                        && d.get(name) != null;
                if (found) break;
            }
            if (!found) return false;
        }
        return true;
    }
}
