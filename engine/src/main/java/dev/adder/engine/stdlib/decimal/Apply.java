package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Applies operations to what the program gives. */
final class Apply {
    private Apply() {}

    /** An operation with one operand. */
    interface Unary {
        PyDecimal apply(Calc k, PyDecimal a);
    }

    /** An operation with two. */
    interface Binary {
        PyDecimal apply(Calc k, PyDecimal a, PyDecimal b);
    }

    static PyDecimal unary(Ctx ctx, PyContext context, Object a, Unary operation) {
        PyDecimal x = operand(ctx, context, a);
        ctx.step();
        Calc k = context.calc(ctx);
        return context.done(k, operation.apply(k, x));
    }

    static PyDecimal binary(Ctx ctx, PyContext context, Object a, Object b, Binary operation) {
        PyDecimal x = operand(ctx, context, a);
        PyDecimal y = operand(ctx, context, b);
        ctx.charge(96);
        Calc k = context.calc(ctx);
        return context.done(k, operation.apply(k, x, y));
    }

    /** A Decimal or an int as an operand. */
    static PyDecimal operand(Ctx ctx, PyContext context, Object value) {
        PyDecimal d = number(ctx, value);
        if (d == null) throw notSupported(value);
        return d;
    }

    static RuntimeException notSupported(Object value) {
        return Errors.typeError("conversion from " + Types.nameOf(value) + " to Decimal is not supported");
    }

    /** A Decimal or an int as a Decimal; null for anything else. */
    static @Nullable PyDecimal number(Ctx ctx, Object value) {
        if (value instanceof PyDecimal d) return d;
        if (value instanceof Long l) return l == Long.MIN_VALUE ? PyDecimal.of(BigInteger.valueOf(l)) : PyDecimal.of(l);
        if (!NumberOps.isInt(value)) return null;
        return PyDecimal.of(IntOps.big(NumberOps.index(ctx, value)));
    }

    static boolean isNormal(PyContext c, PyDecimal d) {
        return d.isFinite() && !d.isZero() && d.adjusted() >= c.emin;
    }

    static boolean isSubnormal(PyContext c, PyDecimal d) {
        return d.isFinite() && !d.isZero() && d.adjusted() < c.emin;
    }
}
