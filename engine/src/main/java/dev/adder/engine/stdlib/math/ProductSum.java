package dev.adder.engine.stdlib.math;

import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A sum of products: of ints first, then of floats, which are summed exactly and rounded once, then of anything. */
final class ProductSum {
    private enum Phase {
        INTS,
        FLOATS,
        ANYTHING
    }

    private Phase phase = Phase.INTS;
    private Object total = 0L;
    private BigDecimal exact = BigDecimal.ZERO;
    private boolean floats;

    void add(Ctx ctx, Object x, Object y) {
        ctx.tick(1);
        if (phase == Phase.INTS && !(x instanceof Long && y instanceof Long)) phase = Phase.FLOATS;
        if (phase == Phase.FLOATS) {
            if ((x instanceof Double || y instanceof Double) && addExactly(ctx, x, y)) return;
            settle(ctx);
            phase = Phase.ANYTHING;
        }
        total = NumberOps.add(ctx, total, NumberOps.mul(ctx, x, y));
    }

    private boolean addExactly(Ctx ctx, Object x, Object y) {
        double a = inDouble(x);
        double b = inDouble(y);
        if (!Double.isFinite(a * b)) return false;
        ctx.tick(4);
        BigDecimal sum = exact.add(new BigDecimal(a).multiply(new BigDecimal(b)));
        if (Double.isInfinite(sum.doubleValue())) return false;
        exact = sum;
        floats = true;
        return true;
    }

    private void settle(Ctx ctx) {
        if (floats) total = NumberOps.add(ctx, total, exact.doubleValue());
        floats = false;
    }

    Object total(Ctx ctx) {
        settle(ctx);
        return total;
    }

    /** A factor as the nearest float, or NaN when it is none that is summed exactly. */
    private static double inDouble(Object o) {
        return switch (o) {
            case Double d -> d;
            case Long l -> l;
            case BigInteger i -> i.doubleValue();
            case Boolean b -> b ? 1 : 0;
            default -> Double.NaN;
        };
    }
}
