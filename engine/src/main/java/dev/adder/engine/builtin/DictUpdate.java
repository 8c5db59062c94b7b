package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;

/** How dicts take in other mappings and sequences of pairs. */
public final class DictUpdate {
    private DictUpdate() {}

    /** A plain dict with the same entries. */
    public static PyDict copy(Ctx ctx, PyDict dict) {
        PyDict copy = new PyDict();
        ctx.charge(64);
        copy.putAll(ctx, dict);
        return copy;
    }

    /** What {@code dict.update(other)} does. */
    public static void update(Ctx ctx, PyDict dict, Object other) {
        if (other instanceof PyDict d && iteratesAsDict(d)) {
            if (d != dict) dict.putAll(ctx, d);
            return;
        }
        Object keys = AttrOps.find(ctx, other, "keys");
        int mark = Held.hold(ctx, dict);
        if (keys != null) {
            merge(ctx, dict, other, CallOps.call0(ctx, keys));
        } else {
            addPairs(ctx, dict, other);
        }
        Held.release(ctx, mark);
    }

    /** Whether iteration gives the keys as dict does, so that {@code keys()} and {@code []} need not be asked. */
    public static boolean iteratesAsDict(PyDict d) {
        return d.type() == Types.DICT || d.type().slot(Slot.ITER) == Types.DICT.slot(Slot.ITER);
    }

    private static void merge(Ctx ctx, PyDict dict, Object mapping, Object keys) {
        PyIterator it = IterOps.iterate(ctx, keys);
        for (Object key = it.next(ctx); key != null; key = it.next(ctx)) {
            ctx.step();
            dict.put(ctx, key, SubscriptOps.get(ctx, mapping, key));
        }
    }

    private static void addPairs(Ctx ctx, PyDict dict, Object pairs) {
        PyIterator it = IterOps.iterate(ctx, pairs);
        long n = 0;
        for (Object pair = it.next(ctx); pair != null; pair = it.next(ctx), n++) {
            ctx.step();
            if (pair instanceof PyTuple t && t.items.length == 2 && t.type() == Types.TUPLE) {
                dict.put(ctx, t.items[0], t.items[1]);
            } else if (pair instanceof PyList l && l.size == 2 && l.type() == Types.LIST) {
                dict.put(ctx, l.get(0), l.get(1));
            } else {
                Object[] both = items(ctx, pair, n);
                dict.put(ctx, both[0], both[1]);
            }
        }
    }

    private static Object[] items(Ctx ctx, Object pair, long n) {
        if (!IterOps.isIterable(pair)) throw notSequence(n);
        Object[] both = IterOps.toList(ctx, pair).toArray();
        if (both.length != 2) {
            throw Errors.valueError("dictionary update sequence element #" + n + " has length " + both.length
                    + "; 2 is required");
        }
        return both;
    }

    private static PyException notSequence(long n) {
        return Errors.typeError("cannot convert dictionary update sequence element #" + n + " to a sequence");
    }
}
