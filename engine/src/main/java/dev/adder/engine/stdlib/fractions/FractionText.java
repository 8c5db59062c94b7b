package dev.adder.engine.stdlib.fractions;

import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.UnicodeRules;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Fractions from text: {@code 3/4}, {@code -1.5e3}, with single underscores between digits. */
final class FractionText {
    private final Ctx ctx;
    private final int[] text;
    private int at;

    private FractionText(Ctx ctx, String text) {
        this.ctx = ctx;
        this.text = text.codePoints().toArray();
    }

    /** The parts of a fraction that text denotes: numerator and denominator, which may be zero; or null. */
    static BigInteger @Nullable [] parse(Ctx ctx, String text) {
        ctx.charge(48 + 6L * text.length());
        ctx.tick(1 + (text.length() >> 4));
        return new FractionText(ctx, text).parse();
    }

    private BigInteger @Nullable [] parse() {
        space();
        boolean negative = is('-');
        if (is('-') || is('+')) at++;
        if (!isDigit(at) && !(is('.') && isDigit(at + 1))) return null;
        String whole = digits();
        String decimals = "";
        String exponent = "";
        boolean negativeExponent = false;
        BigInteger denominator = BigInteger.ONE;
        if (whole == null) return null;
        int before = at;
        space();
        if (is('/')) {
            at++;
            space();
            String below = isDigit(at) ? digits() : null;
            if (below == null) return null;
            denominator = number(below);
        } else {
            at = before;
            if (is('.')) {
                at++;
                decimals = digits();
            }
            if (is('e') || is('E')) {
                at++;
                negativeExponent = is('-');
                if (is('-') || is('+')) at++;
                exponent = isDigit(at) ? digits() : null;
            }
        }
        space();
        if (at < text.length || decimals == null || exponent == null) return null;
        BigInteger n = number(whole + decimals);
        denominator = denominator.multiply(ten(BigInteger.valueOf(decimals.length())));
        BigInteger power = exponent.isEmpty() ? BigInteger.ONE : ten(number(exponent));
        if (negativeExponent) {
            denominator = PyFraction.times(ctx, denominator, power);
        } else {
            n = PyFraction.times(ctx, n, power);
        }
        return new BigInteger[] {negative ? n.negate() : n, denominator};
    }

    private BigInteger ten(BigInteger exponent) {
        return IntOps.big(NumberOps.pow(ctx, 10L, IntOps.of(exponent)));
    }

    private BigInteger number(String digits) {
        if (digits.isEmpty()) return BigInteger.ZERO;
        return IntOps.big(CallOps.call1(ctx, Types.INT, digits));
    }

    private void space() {
        while (at < text.length && UnicodeRules.isSpace(text[at])) at++;
    }

    private boolean is(char c) {
        return at < text.length && text[at] == c;
    }

    private boolean isDigit(int i) {
        return i < text.length && UnicodeRules.decimalValue(text[i]) >= 0;
    }

    /** Digits with single underscores between them, perhaps none; null when an underscore is misplaced. */
    private @Nullable String digits() {
        StringBuilder out = new StringBuilder();
        while (isDigit(at) || is('_') && !out.isEmpty()) {
            if (is('_')) {
                at++;
                if (!isDigit(at)) return null;
            }
            out.append((char) ('0' + UnicodeRules.decimalValue(text[at++])));
        }
        return out.toString();
    }
}
