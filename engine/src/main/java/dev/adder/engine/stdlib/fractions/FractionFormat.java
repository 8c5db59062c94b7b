package dev.adder.engine.stdlib.fractions;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.Str;
import java.math.BigInteger;

/** {@code format(fraction, spec)} for the types of floats. */
final class FractionFormat {
    private final Ctx ctx;
    private final int[] spec;
    private int at;
    private int fill = ' ';
    private char align;
    private String positive = "";
    private boolean noNegativeZero;
    private boolean alternate;
    private boolean zeros;
    private long width;
    private char separator;
    private long precision = 6;
    private char type;

    private boolean negative;
    private BigInteger significand = BigInteger.ZERO;
    private long exponent;

    private FractionFormat(Ctx ctx, String spec) {
        this.ctx = ctx;
        this.spec = spec.codePoints().toArray();
    }

    static String format(Ctx ctx, PyFraction f, String spec) {
        FractionFormat format = new FractionFormat(ctx, spec);
        boolean valid = format.parse();
        if (!valid || format.align != 0 && format.zeros) {
            throw Errors.valueError("Invalid format specifier " + TextOps.reprText(ctx, Str.of(spec))
                    + " for object of type '" + f.type().name + "'"
                    + (valid ? "; can't use explicit alignment when zero-padding" : ""));
        }
        return format.apply(f);
    }

    private int peek(int ahead) {
        return at + ahead < spec.length ? spec[at + ahead] : -1;
    }

    private static boolean isAlign(int c) {
        return c == '<' || c == '>' || c == '=' || c == '^';
    }

    private boolean parse() {
        if (isAlign(peek(1))) {
            fill = spec[0];
            align = (char) spec[1];
            at = 2;
        } else if (isAlign(peek(0))) {
            align = (char) spec[at++];
        }
        if (peek(0) == '+' || peek(0) == '-' || peek(0) == ' ') {
            positive = spec[at] == '-' ? "" : Character.toString(spec[at]);
            at++;
        }
        noNegativeZero = skip('z');
        alternate = skip('#');
        if (peek(0) == '0' && isDigit(peek(1))) zeros = skip('0');
        width = Math.max(0, number());
        if (peek(0) == ',' || peek(0) == '_') separator = (char) spec[at++];
        if (skip('.')) {
            precision = number();
            if (precision < 0) return false;
        }
        if (at != spec.length - 1 || "eEfFgG%".indexOf(spec[at]) < 0) return false;
        type = (char) spec[at];
        return true;
    }

    private boolean skip(char c) {
        if (peek(0) != c) return false;
        at++;
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A number without leading zeros, or -1. */
    private long number() {
        if (skip('0')) return 0;
        long value = -1;
        while (isDigit(peek(0))) value = Math.min(Math.max(value, 0) * 10 + spec[at++] - '0', 1L << 40);
        return value;
    }

    private BigInteger ten(long power) {
        return IntOps.big(NumberOps.pow(ctx, 10L, power));
    }

    /** Rounds to a multiple of a power of ten, halves to even. */
    private void round(PyFraction f, long to) {
        BigInteger n = to >= 0 ? f.numerator : PyFraction.times(ctx, f.numerator, ten(-to));
        BigInteger d = to >= 0 ? PyFraction.times(ctx, f.denominator, ten(to)) : f.denominator;
        BigInteger q = new PyFraction(PyFraction.TYPE, n, d).nearest();
        negative = n.signum() < 0 && (!noNegativeZero || q.signum() < 0);
        significand = q.abs();
        exponent = to;
    }

    private void roundToFigures(PyFraction f, long figures) {
        if (f.numerator.signum() == 0) {
            exponent = 1 - figures;
            return;
        }
        String n = text(f.numerator.abs());
        String d = text(f.denominator);
        long magnitude = n.length() - d.length() + (d.compareTo(n) <= 0 ? 1 : 0);
        boolean keepSign = noNegativeZero;
        noNegativeZero = false;
        round(f, magnitude - figures);
        noNegativeZero = keepSign;
        if (text(significand).length() == figures + 1) {
            significand = significand.divide(BigInteger.TEN);
            exponent++;
        }
    }

    private String text(BigInteger i) {
        return TextOps.strText(ctx, IntOps.of(i));
    }

    private String apply(PyFraction f) {
        boolean scientific = false;
        long point;
        if (type == 'f' || type == 'F' || type == '%') {
            round(f, type == '%' ? -precision - 2 : -precision);
            point = precision;
        } else {
            boolean general = type == 'g' || type == 'G';
            long figures = general ? Math.max(precision, 1) : precision + 1;
            roundToFigures(f, figures);
            scientific = !general || exponent > 0 || exponent + figures <= -4;
            point = scientific ? figures - 1 : -exponent;
        }
        String suffix = type == '%' ? "%" : "";
        if (scientific) {
            long e = exponent + point;
            String size = Long.toString(Math.abs(e));
            suffix = (Character.isUpperCase(type) ? "E" : "e") + (e < 0 ? "-" : "+")
                    + (size.length() < 2 ? "0" : "") + size;
        }
        ctx.charge(48 + 2 * point);
        String digits = text(significand);
        if (digits.length() <= point) digits = "0".repeat((int) point + 1 - digits.length()) + digits;
        String leading = digits.substring(0, digits.length() - (int) point);
        String decimals = digits.substring(leading.length());
        if ((type == 'g' || type == 'G') && !alternate) {
            int end = decimals.length();
            while (end > 0 && decimals.charAt(end - 1) == '0') end--;
            decimals = decimals.substring(0, end);
        }
        String trailing = (decimals.isEmpty() && !alternate ? "" : ".") + decimals + suffix;
        return assembled(negative ? "-" : positive, leading, trailing);
    }

    private String assembled(String sign, String digits, String trailing) {
        String leading = digits;
        ctx.charge(48 + 4 * width);
        ctx.tick(width >> 6);
        if (width > 1 << 28) throw Errors.of(Exceptions.MEMORY_ERROR, "");
        if (zeros) {
            long least = width - sign.length() - trailing.length();
            if (separator != 0) least = Math.floorDiv(3 * least, 4L) + 1;
            leading = "0".repeat((int) Math.max(0, least - leading.length())) + leading;
        }
        if (separator != 0) {
            StringBuilder grouped = new StringBuilder();
            for (int i = 0; i < leading.length(); i++) {
                if (i > 0 && (leading.length() - i) % 3 == 0) grouped.append(separator);
                grouped.append(leading.charAt(i));
            }
            leading = grouped.toString();
        }
        String body = leading + trailing;
        int missing = (int) Math.max(0, width - sign.length() - body.length());
        String padding = Character.toString(fill).repeat(missing);
        int half = Character.toString(fill).length() * (missing / 2);
        return switch (align) {
            case '<' -> sign + body + padding;
            case '^' -> padding.substring(0, half) + sign + body + padding.substring(half);
            case '=' -> sign + padding + body;
            default -> padding + sign + body;
        };
    }
}
