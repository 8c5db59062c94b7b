package dev.adder.engine.stdlib.typing;

import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.PyUnion;
import dev.adder.engine.value.Types;

/** When types with arguments are the same: unions and literals whatever the order. */
final class TypeEquality {
    private TypeEquality() {}

    static Object equal(Ctx ctx, TypingAlias a, Object value) {
        if (a.is(TypingAlias.UNION)) {
            if (value instanceof PyUnion u) return sameMembers(ctx, a.arguments, u.members, false);
            if (value instanceof TypingAlias b && b.is(TypingAlias.UNION)) {
                return sameMembers(ctx, a.arguments, b.arguments, false);
            }
            return PySingleton.NOT_IMPLEMENTED;
        }
        if (!(value instanceof TypingAlias b)) return PySingleton.NOT_IMPLEMENTED;
        if (a.is(TypingAlias.LITERAL)) {
            return b.is(TypingAlias.LITERAL) ? (Object) sameMembers(ctx, a.arguments, b.arguments, true)
                    : PySingleton.NOT_IMPLEMENTED;
        }
        if (a.type() != b.type() && (a.is(TypingAlias.ANNOTATED) || b.is(TypingAlias.ANNOTATED))) {
            return PySingleton.NOT_IMPLEMENTED;
        }
        return CompareOps.sameOrEqual(ctx, a.origin, b.origin)
                && CompareOps.itemsEqual(ctx, a.arguments.items, b.arguments.items)
                && CompareOps.itemsEqual(ctx, a.metadata.items, b.metadata.items);
    }

    private static boolean sameMembers(Ctx ctx, PyTuple a, PyTuple b, boolean typed) {
        if (a.size() != b.size()) return false;
        for (Object member : a.items) {
            ctx.tick(b.size());
            if (!contains(ctx, b.items, b.size(), member, typed)) return false;
        }
        return true;
    }

    /** Whether a member is among the first ones; literals also by their class. */
    static boolean contains(Ctx ctx, Object[] members, int count, Object wanted, boolean typed) {
        for (int i = 0; i < count; i++) {
            if (typed && Types.of(members[i]) != Types.of(wanted)) continue;
            if (CompareOps.sameOrEqual(ctx, members[i], wanted)) return true;
        }
        return false;
    }

    static long hash(Ctx ctx, TypingAlias alias) {
        if (alias.is(TypingAlias.UNION) || alias.is(TypingAlias.LITERAL)) {
            long hash = alias.arguments.size();
            for (Object member : alias.arguments.items) hash += HashOps.hash(ctx, member) * 0x9E3779B97F4A7C15L;
            return hash == -1 ? -2 : hash;
        }
        long hash = HashOps.hash(ctx, alias.origin) * 31 + HashOps.hash(ctx, alias.arguments);
        return alias.metadata.size() == 0 ? hash : hash * 31 + HashOps.hash(ctx, alias.metadata);
    }
}
