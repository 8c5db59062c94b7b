package dev.adder.engine.ops;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the patterns of {@code match} ask of a subject. */
public final class MatchOps {
    /** Classes may carry these marks: {@code PyClass.flags}. */
    public static final int SEQUENCE = 1 << 8;
    public static final int MAPPING = 1 << 9;

    private static final Set<PyClass> THEMSELVES = Set.of(Types.BOOL, Types.BYTEARRAY, Types.BYTES, Types.DICT,
            Types.FLOAT, Types.FROZENSET, Types.INT, Types.LIST, Types.SET, Types.STR, Types.TUPLE);
    private static final Object ABSENT = PySingleton.NOT_IMPLEMENTED;

    private MatchOps() {}

    public static boolean isSequence(Ctx ctx, Object subject) {
        PyClass type = Types.of(subject);
        PyClass layout = type.layout;
        return layout == Types.LIST || layout == Types.TUPLE || layout == Types.RANGE || layout == Types.MEMORYVIEW
                || has(type, SEQUENCE);
    }

    public static boolean isMapping(Ctx ctx, Object subject) {
        PyClass type = Types.of(subject);
        return type.isSubclassOf(Types.DICT) || type.layout == Types.MAPPING_PROXY || has(type, MAPPING);
    }

    private static boolean has(PyClass type, int flag) {
        for (PyClass c : type.mro) if ((c.flags & flag) != 0) return true;
        return false;
    }

    /** Whether {@code C(x)} matches the subject itself with {@code x}. */
    public static boolean matchesItself(PyClass cls) {
        for (PyClass c : cls.mro) if (THEMSELVES.contains(c)) return true;
        return false;
    }

    /** {@code subject.get(key)}, or null when the key is not there. */
    public static @Nullable Object item(Ctx ctx, Object subject, Object key) {
        if (subject instanceof PyDict d && d.type().shared) return d.get(ctx, key);
        Object value = CallOps.callAttribute(ctx, subject, "get", key, ABSENT);
        return value == ABSENT ? null : value;
    }

    /** A new dict of the mapping's items. */
    public static PyDict copy(Ctx ctx, Object mapping) {
        PyDict copy = new PyDict();
        if (mapping instanceof PyDict d) {
            copy.putAll(ctx, d);
            return copy;
        }
        PyIterator it = IterOps.iterate(ctx, mapping);
        for (Object key = it.next(ctx); key != null; key = it.next(ctx)) {
            ctx.step();
            copy.put(ctx, key, SubscriptOps.get(ctx, mapping, key));
        }
        return copy;
    }
}
