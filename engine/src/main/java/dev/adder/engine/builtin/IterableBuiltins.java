package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SortOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Builtin functions of iterables. */
@PyModule("builtins")
final class IterableBuiltins {
    private IterableBuiltins() {}

    /** Return True if all elements are true, or there are none. */
    @Py("all(iterable: Iterable[Any], /) -> bool")
    static boolean all(Ctx ctx, Object iterable) {
        return !find(ctx, iterable, false);
    }

    /** Return True if any element is true. */
    @Py("any(iterable: Iterable[Any], /) -> bool")
    static boolean any(Ctx ctx, Object iterable) {
        return find(ctx, iterable, true);
    }

    /** Return the greatest element of an iterable, or of two or more arguments. */
    @Py(
            value = "max(*args, **kwargs) -> Any",
            overloads = {
                "max(iterable: Iterable[T], /, *, key: Callable[[T], Any] | None = None) -> T",
                "max(iterable: Iterable[T], /, *, key: Callable[[T], Any] | None = None, default: D) -> T | D",
                "max(arg1: T, arg2: T, /, *args: T, key: Callable[[T], Any] | None = None) -> T"})
    static Object max(Ctx ctx, Object[] args, PyDict kwargs) {
        return extreme(ctx, "max", CompareOps.Order.GT, args, kwargs);
    }

    /** Return the least element of an iterable, or of two or more arguments. */
    @Py(
            value = "min(*args, **kwargs) -> Any",
            overloads = {
                "min(iterable: Iterable[T], /, *, key: Callable[[T], Any] | None = None) -> T",
                "min(iterable: Iterable[T], /, *, key: Callable[[T], Any] | None = None, default: D) -> T | D",
                "min(arg1: T, arg2: T, /, *args: T, key: Callable[[T], Any] | None = None) -> T"})
    static Object min(Ctx ctx, Object[] args, PyDict kwargs) {
        return extreme(ctx, "min", CompareOps.Order.LT, args, kwargs);
    }

    /** Whether one of the elements has this truth. */
    private static boolean find(Ctx ctx, Object iterable, boolean truth) {
        PyIterator it = IterOps.iterate(ctx, iterable);
        int mark = Held.hold(ctx, it);
        boolean found = false;
        for (Object item = it.next(ctx); item != null && !found; item = found ? null : it.next(ctx)) {
            ctx.step();
            found = TruthOps.isTrue(ctx, item) == truth;
        }
        Held.release(ctx, mark);
        return found;
    }

    private static Object extreme(Ctx ctx, String name, CompareOps.Order order, Object[] args, PyDict kwargs) {
        if (args.length == 0) throw Errors.typeError(name + " expected at least 1 argument, got 0");
        Object key = PyNone.NONE;
        Object otherwise = null;
        for (int i = 0; i < kwargs.bound(); i++) {
            Object keyword = kwargs.keyAt(i);
            if (keyword == null) continue;
            switch (Str.text(keyword)) {
                case "key" -> key = kwargs.valueAt(i);
                case "default" -> otherwise = kwargs.valueAt(i);
                default -> throw Errors.typeError("'" + Str.text(keyword) + "' is an invalid keyword argument for "
                        + name + "()");
            }
        }
        if (args.length > 1 && otherwise != null) {
            throw Errors.typeError("Cannot specify a default for " + name + "() with multiple positional arguments");
        }
        return extreme(ctx, name, order, args, key, otherwise);
    }

    private static Object extreme(Ctx ctx, String name, CompareOps.Order order, Object[] args, Object key,
            @Nullable Object otherwise) {
        PyIterator it = IterOps.iterate(ctx, args.length == 1 ? args[0] : new PyTuple(args));
        int mark = Held.hold(ctx, it);
        Object best = null;
        Object bestKey = null;
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            Object itemKey = key == PyNone.NONE ? item : CallOps.call1(ctx, key, item);
            if (bestKey == null || CompareOps.order(ctx, order, itemKey, bestKey)) {
                best = item;
                bestKey = itemKey;
            }
        }
        Held.release(ctx, mark);
        if (best != null) return best;
        if (otherwise != null) return otherwise;
        throw Errors.valueError(name + "() iterable argument is empty");
    }

    /** Return a new list containing all items from the iterable in ascending order. */
    @Py(
            value = "sorted(*args, **kwargs) -> list[T]",
            overloads = "sorted(iterable: Iterable[T], /, *, key=None, reverse: bool = False) -> list[T]")
    static PyList sorted(Ctx ctx, Object[] args, PyDict kwargs) {
        if (args.length != 1) throw Errors.typeError("sorted expected 1 argument, got " + args.length);
        Object key = PyNone.NONE;
        boolean reverse = false;
        for (int i = 0; i < kwargs.bound(); i++) {
            Object name = kwargs.keyAt(i);
            if (name == null) continue;
            switch (Str.text(name)) {
                case "key" -> key = kwargs.valueAt(i);
                case "reverse" -> reverse = TruthOps.isTrue(ctx, kwargs.valueAt(i));
                default -> throw Errors.typeError("'" + Str.text(name) + "' is an invalid keyword argument for sort()");
            }
        }
        return SortOps.sorted(ctx, args[0], key, reverse);
    }

    /** Return the sum of a start value and the elements of an iterable. */
    @Py("sum(iterable: Iterable[Any], /, start=0) -> Any")
    static Object sum(Ctx ctx, Object iterable, Object start) {
        return new Summation(ctx).of(iterable, start);
    }
}
