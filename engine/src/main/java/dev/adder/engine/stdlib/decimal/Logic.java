package dev.adder.engine.stdlib.decimal;

import java.math.BigInteger;

/** Logical operations on numbers made of the digits 0 and 1. */
final class Logic {
    enum Op { AND, OR, XOR }

    private Logic() {}

    private static boolean isLogical(PyDecimal d, String digits) {
        if (!d.isFinite() || d.negative || d.exponent != 0) return false;
        for (int i = 0; i < digits.length(); i++) if (digits.charAt(i) > '1') return false;
        return true;
    }

    static PyDecimal combine(Calc k, Op op, PyDecimal a, PyDecimal b) {
        String x = Digits.text(k.ctx, a.coefficient);
        String y = Digits.text(k.ctx, b.coefficient);
        if (!isLogical(a, x) || !isLogical(b, y)) return k.invalid();
        int n = (int) Math.min(k.prec, Math.max(x.length(), y.length()));
        StringBuilder out = new StringBuilder(n);
        for (int i = n; i > 0; i--) {
            boolean p = i <= x.length() && x.charAt(x.length() - i) == '1';
            boolean q = i <= y.length() && y.charAt(y.length() - i) == '1';
            boolean bit = switch (op) {
                case AND -> p & q;
                case OR -> p | q;
                case XOR -> p ^ q;
            };
            out.append(bit ? '1' : '0');
        }
        return new PyDecimal(false, Digits.parse(k.ctx, out.toString()), 0);
    }

    static PyDecimal invert(Calc k, PyDecimal a) {
        if (!a.isFinite()) return k.invalid();
        BigInteger ones = Digits.power(k.ctx, k.prec).subtract(BigInteger.ONE).divide(BigInteger.valueOf(9));
        return combine(k, Op.XOR, a, new PyDecimal(false, ones, 0));
    }
}
