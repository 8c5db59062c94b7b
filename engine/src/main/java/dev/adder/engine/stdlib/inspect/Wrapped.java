package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;

/** The function inside decorators, by {@code __wrapped__}. */
final class Wrapped {
    private Wrapped() {}

    static Object unwrap(Ctx ctx, Object function, Predicate<Object> stop) {
        Object inner = function;
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(inner);
        while (!(inner instanceof PyClass) && !stop.test(inner)) {
            ctx.step();
            Object next = AttrOps.find(ctx, inner, "__wrapped__");
            if (next == null) return inner;
            ctx.charge(32);
            if (!seen.add(next) || seen.size() > ctx.run.recursionLimit) {
                throw Errors.valueError("wrapper loop when unwrapping " + TextOps.reprText(ctx, function));
            }
            inner = next;
        }
        return inner;
    }
}
