package dev.adder.engine.stdlib.operator;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Items, membership and calls of the module {@code operator}. */
@PyModule(value = "_operator", also = "operator")
final class SequenceModule {
    private SequenceModule() {}

    /** Same as a + b, for sequences. */
    @Py("concat(a, b, /) -> Any")
    static Object concat(Ctx ctx, Object a, Object b) {
        requireSequences(a, b, Slot.ADD);
        return NumberOps.add(ctx, a, b);
    }

    /** Same as a += b, for sequences. */
    @Py("iconcat(a, b, /) -> Any")
    static Object inPlaceConcat(Ctx ctx, Object a, Object b) {
        if (Types.of(a).slot(Slot.IADD) == null || !isSequence(a)) {
            requireSequences(a, b, Slot.ADD);
            return NumberOps.add(ctx, a, b);
        }
        return NumberOps.inPlace(ctx, BinaryOp.ADD, a, b);
    }

    private static void requireSequences(Object a, Object b, Slot slot) {
        PyClass left = Types.of(a);
        boolean own = left.shared && left.slot(slot) != null && isSequence(a);
        boolean both = isSequence(a) && isSequence(b)
                && (left.slot(slot) != null || Types.of(b).slot(Slot.RADD) != null);
        if (!own && !both) throw Errors.typeError("'" + Types.nameOf(a) + "' object can't be concatenated");
    }

    private static boolean isSequence(Object o) {
        return Str.isText(o) || !(o instanceof PyDict) && Types.of(o).slot(Slot.GETITEM) != null;
    }

    /** Same as b in a. */
    @Py("contains(a, b, /) -> bool")
    static boolean contains(Ctx ctx, Object a, Object b) {
        return SubscriptOps.contains(ctx, a, b);
    }

    /** The number of items in a that are, or equal, b. */
    @Py("countOf(a, b, /) -> int")
    static long countOf(Ctx ctx, Object a, Object b) {
        PyIterator it = items(ctx, a);
        long count = 0;
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (CompareOps.sameOrEqual(ctx, item, b)) count++;
        }
        return count;
    }

    /** The first index of b in a. */
    @Py("indexOf(a, b, /) -> int")
    static long indexOf(Ctx ctx, Object a, Object b) {
        PyIterator it = items(ctx, a);
        long index = 0;
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            if (CompareOps.sameOrEqual(ctx, item, b)) return index;
            index++;
        }
        throw Errors.valueError("sequence.index(x): x not in sequence");
    }

    private static PyIterator items(Ctx ctx, Object o) {
        if (!IterOps.isIterable(o)) {
            throw Errors.typeError("argument of type '" + Types.nameOf(o) + "' is not iterable");
        }
        return IterOps.iterate(ctx, o);
    }

    /** Same as a[b]. */
    @Py("getitem(a, b, /) -> Any")
    static Object getItem(Ctx ctx, Object a, Object b) {
        return SubscriptOps.get(ctx, a, b);
    }

    /** Same as a[b] = c. */
    @Py("setitem(a, b, c, /) -> None")
    static void setItem(Ctx ctx, Object a, Object b, Object c) {
        SubscriptOps.set(ctx, a, b, c);
    }

    /** Same as del a[b]. */
    @Py("delitem(a, b, /) -> None")
    static void deleteItem(Ctx ctx, Object a, Object b) {
        SubscriptOps.delete(ctx, a, b);
    }

    /** Same as obj(*args, **kwargs). */
    @Py("call(obj, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, Object object, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return CallOps.call(ctx, object, all.values(), all.names());
    }

    /** An estimate of the number of items: len(obj), else what obj says in __length_hint__(), else the default. */
    @Py("length_hint(obj, default: int = 0, /) -> int")
    static Object lengthHint(Ctx ctx, Object object, Object otherwise) {
        if (!NumberOps.isInt(otherwise)) throw Errors.notAnInteger(otherwise);
        if (Str.isText(object) || Types.of(object).slot(Slot.LEN) != null) {
            Object length = Caught.of(ctx, Exceptions.TYPE_ERROR, () -> SubscriptOps.length(ctx, object));
            if (length != null) return length;
        }
        if (Types.of(object).slot(Slot.LENGTH_HINT) == null) return NumberOps.index(ctx, otherwise);
        Object hint = Caught.of(ctx, Exceptions.TYPE_ERROR,
                () -> CallOps.callSlot(ctx, Slot.LENGTH_HINT, object));
        if (hint == null || hint == PySingleton.NOT_IMPLEMENTED) return NumberOps.index(ctx, otherwise);
        if (!NumberOps.isInt(hint)) {
            throw Errors.typeError("__length_hint__ must be an integer, not " + Types.nameOf(hint));
        }
        if (NumberOps.clippedIndex(ctx, hint) < 0) throw Errors.valueError("__length_hint__() should return >= 0");
        return NumberOps.index(ctx, hint);
    }
}
