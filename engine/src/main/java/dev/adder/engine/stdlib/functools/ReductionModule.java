package dev.adder.engine.stdlib.functools;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyIterator;
import org.jspecify.annotations.Nullable;

/** What the module {@code functools} has from C. */
@PyModule(value = "_functools", also = "functools")
final class ReductionModule {
    private ReductionModule() {}

    /** Apply a function of two arguments to the items of an iterable from the left, until one value remains. */
    @Py(
            value = "reduce(*args, **kwargs) -> Any",
            overloads = {"reduce(function: Callable[[T, T], T], iterable: Iterable[T], /) -> T",
                "reduce(function: Callable[[T, S], T], iterable: Iterable[S], initial: T, /) -> T"})
    static Object reduce(Ctx ctx, Object[] args, PyDict kwargs) {
        if (kwargs.size() > 0) throw Errors.typeError("reduce() takes no keyword arguments");
        if (args.length < 2) throw Errors.typeError("reduce expected at least 2 arguments, got " + args.length);
        if (args.length > 3) throw Errors.typeError("reduce expected at most 3 arguments, got " + args.length);
        return reduce(ctx, args[0], args[1], args.length > 2 ? args[2] : null);
    }

    private static Object reduce(Ctx ctx, Object function, Object iterable, @Nullable Object initial) {
        if (!IterOps.isIterable(iterable)) throw Errors.typeError("reduce() arg 2 must support iteration");
        PyIterator it = IterOps.iterate(ctx, iterable);
        Object result = initial == null ? it.next(ctx) : initial;
        if (result == null) throw Errors.typeError("reduce() of empty iterable with no initial value");
        int mark = Held.hold(ctx, it);
        for (Object item = it.next(ctx); item != null; item = it.next(ctx)) {
            ctx.step();
            result = CallOps.call2(ctx, function, result, item);
        }
        Held.release(ctx, mark);
        return result;
    }

    /** Make a sort key from a function that says whether one value is less than, equal to or greater than another. */
    @Py("cmp_to_key(mycmp) -> Callable[[Any], Any]")
    static Object comparisonToKey(Ctx ctx, Object compare) {
        ctx.charge(40);
        return new SortKey(compare, null);
    }
}
