package dev.adder.engine.ops;

import dev.adder.engine.builtin.WeakrefAttribute;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGetSet;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import java.util.Set;

/** The attributes {@code __dict__} and {@code __weakref__} of classes whose instances are the first to have them. */
final class InstanceAttributes {
    private static final Set<String> REFERABLE = Set.of("set", "frozenset", "deque", "array", "property", "function");

    private InstanceAttributes() {}

    static void add(PyClass cls) {
        boolean dict = false;
        boolean weak = false;
        for (PyClass base : cls.bases) {
            if (base == Types.OBJECT) continue;
            dict |= base.hasDict;
            weak |= base.shared ? isReferable(base) : base.weakly;
        }
        if (cls.hasDict && !dict && Types.OBJECT.namespace.get("__dict__") instanceof PyGetSet g) {
            cls.namespace.putIfAbsent("__dict__", new PyGetSet(g.table, g.declaration, cls));
        }
        boolean fixed = cls.layout == Types.INT || cls.layout == Types.TUPLE || cls.layout == Types.BYTES;
        boolean room = hasRoom(cls.namespace.get("__slots__"));
        cls.weakly = weak || room && !fixed;
        if (cls.weakly && !weak) cls.namespace.putIfAbsent("__weakref__", WeakrefAttribute.of(cls));
    }

    private static boolean isReferable(PyClass base) {
        for (PyClass c : base.mro) if (REFERABLE.contains(c.name)) return true;
        return base.hasDict && !base.isSubclassOf(Types.BASE_EXCEPTION);
    }

    private static boolean hasRoom(@org.jspecify.annotations.Nullable Object slots) {
        if (slots == null) return true;
        if (Str.isText(slots)) return Str.text(slots).equals("__weakref__");
        Object[] names = slots instanceof PyTuple t ? t.items : slots instanceof PyList l ? l.toArray() : new Object[0];
        return Arrays.asList(names).contains("__weakref__");
    }
}
