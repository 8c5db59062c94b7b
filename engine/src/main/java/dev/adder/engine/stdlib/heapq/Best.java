package dev.adder.engine.stdlib.heapq;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** The n smallest or largest items of an iterable: a heap of those found so far, the worst of them first. */
final class Best {
    private final Ctx ctx;
    private final @Nullable Object key;
    private final boolean largest;

    Best(Ctx ctx, Object key, boolean largest) {
        this.ctx = ctx;
        this.key = key == PyNone.NONE ? null : key;
        this.largest = largest;
    }

    PyList of(Object n, Object iterable) {
        Object keyOrNone = key == null ? PyNone.NONE : key;
        if (CompareOps.eq(ctx, n, 1L)) {
            Object none = new PyInstance(Types.OBJECT);
            Object one = CallOps.call(ctx, builtin(largest ? "max" : "min"),
                    new Object[] {IterOps.iter(ctx, iterable), none, keyOrNone}, new String[] {"default", "key"});
            return one == none ? new PyList() : PyList.of(one);
        }
        Object size = Types.of(iterable).slot(Slot.LEN) == null && !Str.isText(iterable) ? null
                : Caught.of(ctx, Exceptions.TYPE_ERROR, () -> SubscriptOps.length(ctx, iterable));
        if (size != null && CompareOps.order(ctx, CompareOps.Order.GE, n, size)) {
            Object sorted = CallOps.call(ctx, builtin("sorted"), new Object[] {iterable, keyOrNone, largest},
                    new String[] {"key", "reverse"});
            Object stop = NumberOps.isIndex(n) ? n : PyNone.NONE;
            return stop == n && sorted instanceof PyList l && NumberOps.clippedIndex(ctx, n) >= l.size ? l
                    : (PyList) SubscriptOps.get(ctx, sorted, new PySlice(PyNone.NONE, stop, PyNone.NONE));
        }
        return select(NumberOps.clippedIndex(ctx, n), IterOps.iterate(ctx, iterable));
    }

    private Object builtin(String name) {
        return AttrOps.get(ctx, ModuleOps.importModule(ctx, "builtins"), name);
    }

    private PyList select(long n, PyIterator it) {
        PyList found = new PyList();
        int mark = Held.hold(ctx, found);
        long order = 0;
        int direction = largest ? -1 : 1;
        while (Math.abs(order) < n) {
            Object item = it.next(ctx);
            if (item == null) break;
            ctx.step();
            found.append(ctx, entry(keyOf(item), order, item));
            order += direction;
        }
        if (found.size > 0) {
            Heap heap = new Heap(ctx, found, !largest);
            heap.build();
            Object worst = first(found);
            for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
                ctx.step();
                Object value = keyOf(item);
                if (!(largest ? CompareOps.lt(ctx, worst, value) : CompareOps.lt(ctx, value, worst))) continue;
                heap.replace(entry(value, order, item));
                worst = first(found);
                order += direction;
            }
            CallOps.call(ctx, AttrOps.get(ctx, found, "sort"), new Object[] {largest}, new String[] {"reverse"});
        }
        Held.release(ctx, mark);
        for (int i = 0; i < found.size; i++) {
            Object[] entry = ((PyTuple) found.get(i)).items;
            found.items[i] = entry[entry.length - 1];
        }
        return found;
    }

    private Object keyOf(Object item) {
        Object f = key;
        return f == null ? item : CallOps.call1(ctx, f, item);
    }

    private PyTuple entry(Object value, long order, Object item) {
        ctx.charge(72);
        return new PyTuple(value, order, item);
    }

    private static Object first(PyList found) {
        return ((PyTuple) found.get(0)).items[0];
    }
}
