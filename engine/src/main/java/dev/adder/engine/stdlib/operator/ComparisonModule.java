package dev.adder.engine.stdlib.operator;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyObject;

/** Comparisons, identity and truth of the module {@code operator}. */
@PyModule(value = "_operator", also = "operator")
final class ComparisonModule {
    private ComparisonModule() {}

    /** Same as a < b. */
    @Py("lt(a, b, /) -> Any")
    static Object lt(Ctx ctx, Object a, Object b) {
        return CompareOps.orderObject(ctx, CompareOps.Order.LT, a, b);
    }

    /** Same as a <= b. */
    @Py("le(a, b, /) -> Any")
    static Object le(Ctx ctx, Object a, Object b) {
        return CompareOps.orderObject(ctx, CompareOps.Order.LE, a, b);
    }

    /** Same as a > b. */
    @Py("gt(a, b, /) -> Any")
    static Object gt(Ctx ctx, Object a, Object b) {
        return CompareOps.orderObject(ctx, CompareOps.Order.GT, a, b);
    }

    /** Same as a >= b. */
    @Py("ge(a, b, /) -> Any")
    static Object ge(Ctx ctx, Object a, Object b) {
        return CompareOps.orderObject(ctx, CompareOps.Order.GE, a, b);
    }

    /** Same as a == b. */
    @Py("eq(a, b, /) -> Any")
    static Object eq(Ctx ctx, Object a, Object b) {
        return a instanceof PyObject || b instanceof PyObject ? CompareOps.eqObject(ctx, a, b)
                : (Object) CompareOps.eq(ctx, a, b);
    }

    /** Same as a != b. */
    @Py("ne(a, b, /) -> Any")
    static Object ne(Ctx ctx, Object a, Object b) {
        return CompareOps.neObject(ctx, a, b);
    }

    /** Same as a is b. */
    @Py("is_(a, b, /) -> bool")
    static boolean is(Ctx ctx, Object a, Object b) {
        return CompareOps.is(a, b);
    }

    /** Same as a is not b. */
    @Py("is_not(a, b, /) -> bool")
    static boolean isNot(Ctx ctx, Object a, Object b) {
        return !CompareOps.is(a, b);
    }

    /** Same as not a. */
    @Py("not_(a, /) -> bool")
    static boolean not(Ctx ctx, Object a) {
        return !TruthOps.isTrue(ctx, a);
    }

    /** Whether a counts as true. */
    @Py("truth(a, /) -> bool")
    static boolean truth(Ctx ctx, Object a) {
        return TruthOps.isTrue(ctx, a);
    }
}
