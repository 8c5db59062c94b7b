package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyDictView;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyRange;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Iteration: {@code iter()} and {@code next()}, and loops over anything from Java code. */
public final class IterOps {
    private IterOps() {}

    /** An iterator that Java code can ask directly. */
    public static PyIterator iterate(Ctx ctx, Object o) {
        PyIterator own = direct(o);
        if (own != null) return own;
        Object iterator = iter(ctx, o);
        if (iterator instanceof PyIterator it && it.type().shared) return it;
        return new Iterators.OfGuest(iterator);
    }

    /** Iterators of plain builtin containers, without a look at their class's methods. */
    private static @Nullable PyIterator direct(Object o) {
        if (o instanceof String s) return new Iterators.OfText(s);
        if (!(o instanceof PyObject p) || !p.type().shared) return null;
        return switch (p) {
            case PyList l -> new Iterators.OfList(l);
            case PyTuple t when t.type() == Types.TUPLE -> new Iterators.OfArray(Iterators.TUPLE, t.items);
            case PyDict d when d.type() == Types.DICT -> new Iterators.OfDict(d, PyDictView.Kind.KEYS);
            case PyDictView v -> new Iterators.OfDict(v.dict, v.kind);
            case PySet s -> new Iterators.OfSet(s);
            case PyRange r when r.big == null -> new Iterators.OfRange(r);
            case PyAstralStr s -> new Iterators.OfText(s);
            case PyBytes b -> new Iterators.OfBytes(b.value, b.value.length);
            case PyGenerator g -> g.coroutine ? null : g;
            case PyIterator i -> i;
            default -> null;
        };
    }

    /** {@link #iterate}, with a text of its own for what cannot be iterated. */
    public static PyIterator iterate(Ctx ctx, Object o, String otherwise) {
        try {
            return iterate(ctx, o);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.TYPE_ERROR)) throw e;
            ctx.recover(e);
            throw Errors.typeError(otherwise);
        }
    }

    /** {@code iter(o)}. */
    public static Object iter(Ctx ctx, Object o) {
        PyIterator own = direct(o);
        if (own != null) return own;
        Object method = Types.of(o).slot(Slot.ITER);
        if (method == null || method == PyNone.NONE) {
            if (method == null && hasItems(o)) return new Iterators.OfSequence(o);
            throw Errors.notIterable(o);
        }
        Object iterator = CallOps.callMethod(ctx, method, o);
        if (iterator instanceof PyIterator || Types.of(iterator).slot(Slot.NEXT) != null) return iterator;
        throw Errors.typeError("iter() returned non-iterator of type '" + Types.nameOf(iterator) + "'");
    }

    public static boolean isIterable(Object o) {
        return direct(o) != null || Types.of(o).slot(Slot.ITER) != null || hasItems(o);
    }

    /** Whether items can be asked for from zero on; those of a match are groups, those of a union other types. */
    private static boolean hasItems(Object o) {
        PyClass type = Types.of(o);
        boolean keysOnly = type == Types.UNION || type.shared && type.name.equals("Match");
        return !keysOnly && type.slot(Slot.GETITEM) != null;
    }

    /** {@code next(iterator)}, or null at the end. */
    public static @Nullable Object next(Ctx ctx, Object iterator) {
        if (iterator instanceof PyIterator it && it.type().shared) return it.next(ctx);
        Object method = Types.of(iterator).slot(Slot.NEXT);
        if (method == null) throw Errors.typeError("'" + Types.nameOf(iterator) + "' object is not an iterator");
        try {
            return CallOps.callMethod(ctx, method, iterator);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.STOP_ITERATION)) throw e;
            ctx.recover(e);
            return null;
        }
    }

    /** Calls the consumer for each element; one step each. */
    public static void forEach(Ctx ctx, Object iterable, Consumer<Object> consumer) {
        PyIterator it = iterate(ctx, iterable);
        int mark = Held.hold(ctx, it);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            consumer.accept(item);
        }
        Held.release(ctx, mark);
    }

    /** All elements as a new list. */
    public static PyList toList(Ctx ctx, Object iterable) {
        PyList list = new PyList();
        ctx.charge(40);
        extend(ctx, list, iterable, false);
        return list;
    }

    /** Appends all elements; the list may be the iterable itself, which is asked for its length. */
    public static void extend(Ctx ctx, PyList list, Object iterable) {
        extend(ctx, list, iterable, true);
    }

    private static void extend(Ctx ctx, PyList list, Object iterable, boolean asked) {
        if (iterable instanceof PyList other && other.type().shared) {
            ctx.tick(other.size >> 4);
            list.appendAll(ctx, other == list ? other.toArray() : other.items, other.size);
            return;
        }
        if (iterable instanceof PyTuple other && other.type() == Types.TUPLE) {
            ctx.tick(other.items.length >> 4);
            list.appendAll(ctx, other.items, other.items.length);
            return;
        }
        PyIterator it = iterate(ctx, iterable);
        int mark = Held.hold(ctx, list);
        if (asked) LengthHint.ask(ctx, iterable);
        ctx.held.add(it);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            list.append(ctx, item);
        }
        Held.release(ctx, mark);
    }

    /** All elements as an array that is the caller's own; the iterable is asked for its length. */
    public static Object[] toArray(Ctx ctx, Object iterable) {
        if (iterable instanceof PyTuple t && t.type() == Types.TUPLE) {
            ctx.charge(24L + 8L * t.items.length);
            return t.items.clone();
        }
        PyList list = new PyList();
        ctx.charge(40);
        extend(ctx, list, iterable);
        ctx.charge(24L + 8L * list.size);
        return list.toArray();
    }
}
