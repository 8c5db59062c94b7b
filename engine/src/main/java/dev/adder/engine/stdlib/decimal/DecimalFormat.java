package dev.adder.engine.stdlib.decimal;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import java.math.BigInteger;

/** {@code format(decimal, spec)}. */
final class DecimalFormat {
    private final int[] spec;
    private int at;
    private String fill = " ";
    private char align = '>';
    private char sign = '-';
    private boolean positiveZero;
    private boolean zeros;
    private long width;
    private boolean commas;
    private long precision = -1;
    private char type;

    private DecimalFormat(String text, boolean capitals) {

        this.spec = text.codePoints().toArray();
        this.type = capitals ? 'G' : 'g';
    }

    static String format(Ctx ctx, PyContext context, PyDecimal d, String spec) {
        DecimalFormat f = new DecimalFormat(spec, context.capitals);
        if (!f.parse()) throw Errors.valueError("invalid format string");
        return f.apply(ctx, context, d);
    }

    private static boolean isAlign(int c) {
        return c == '<' || c == '>' || c == '=' || c == '^';
    }

    private int peek() {
        return at < spec.length ? spec[at] : -1;
    }

    private boolean skip(char c) {
        if (peek() != c) return false;
        at++;
        return true;
    }

    private boolean parse() {
        boolean aligned = true;
        if (spec.length >= 2 && isAlign(spec[1])) {
            fill = Character.toString(spec[0]);
            align = (char) spec[1];
            at = 2;
        } else if (isAlign(peek())) {
            align = (char) spec[at++];
        } else {
            aligned = false;
        }
        if (peek() == '+' || peek() == '-' || peek() == ' ') sign = (char) spec[at++];
        positiveZero = skip('z');
        if (peek() == '0') {
            if (aligned) return false;
            zeros = true;
            at++;
            if (peek() == '0') return false;
        }
        width = number(0);
        commas = skip(',');
        if (skip('.')) {
            precision = number(-1);
            if (precision < 0) return false;
        }
        if (width > Calc.MAX_PREC || precision > Calc.MAX_PREC) return false;
        if (at < spec.length) {
            int t = spec[at++];
            if ("eEfFgG%nN".indexOf(t) < 0) return false;
            if (t == 'n' || t == 'N') {
                if (commas) return false;
                t = t == 'n' ? 'g' : 'G';
            }
            type = (char) t;
        }
        return at == spec.length;
    }

    private long number(long none) {
        if (peek() < '0' || peek() > '9') return none;
        long value = 0;
        while (peek() >= '0' && peek() <= '9') {
            value = value > Long.MAX_VALUE / 10 - 1 ? Long.MAX_VALUE : value * 10 + (spec[at] - '0');
            at++;
        }
        return value;
    }

    private String apply(Ctx ctx, PyContext context, PyDecimal d) {
        boolean special = !d.isFinite();
        boolean padded = zeros && !special;
        PyDecimal shown = special ? d : scaled(ctx, context, d);
        boolean negative = shown.negative && !(positiveZero && (type == 'F' ? d : shown).isZero());
        String lead = negative ? "-" : sign == '-' ? "" : String.valueOf(sign);
        String body = special ? NumberText.special(ctx, shown.withSign(false)) : digits(ctx, shown);
        if (special && type == '%') body += "%";
        int whole = 0;
        while (whole < body.length() && body.charAt(whole) >= '0' && body.charAt(whole) <= '9') whole++;
        String rest = body.substring(whole);
        long inside = padded ? width - lead.length() - rest.length() : 0;
        if (commas || padded) body = grouped(ctx, body.substring(0, whole), inside) + rest;
        return pad(ctx, lead, body);
    }

    /** The number rounded as the type and precision say. */
    private PyDecimal scaled(Ctx ctx, PyContext context, PyDecimal d) {
        PyDecimal n = type == '%' ? new PyDecimal(d.negative, d.coefficient, d.exponent + 2) : d;
        if (precision < 0) return n;
        Calc k = Calc.exact(ctx);
        k.rounding = context.rounding;
        switch (type) {
            case 'e', 'E' :
                return n.isZero() ? n : round(k, n, precision + 1);
            case 'g', 'G' :
                return round(k, n, Math.max(1, precision));
            default :
                return Quantum.rescale(k, n, -precision);
        }
    }

    private static PyDecimal round(Calc k, PyDecimal d, long digits) {
        if (d.digits() <= digits) return d;
        k.prec = digits;
        return k.finish(d);
    }

    private String digits(Ctx ctx, PyDecimal d) {
        String digits = Digits.text(ctx, d.coefficient);
        long left = digits.length() + d.exponent;
        StringBuilder out = new StringBuilder(digits.length() + 8);
        switch (type) {
            case 'e', 'E' : {
                long point = precision >= 0 && d.isZero() ? 1 - precision : 1;
                if (precision >= 0 && !d.isZero() && digits.length() < precision + 1) {
                    digits = BigInteger.ZERO.equals(d.coefficient) ? digits : padded(ctx, digits, precision + 1);
                }
                NumberText.place(ctx, out, digits, point);
                NumberText.exponent(out, left - point, type);
                break;
            }
            case 'g', 'G' : {
                long point = d.exponent <= 0 && left - 1 >= -6 ? left : 1;
                NumberText.place(ctx, out, digits, point);
                if (left != point) NumberText.exponent(out, left - point, type == 'g' ? 'e' : 'E');
                break;
            }
            default :
                NumberText.place(ctx, out, digits, d.isZero() ? Math.min(left, 1) : left);
                if (type == '%') out.append('%');
                break;
        }
        return out.toString();
    }

    private static String padded(Ctx ctx, String digits, long length) {
        reserve(ctx, length);
        return digits + "0".repeat((int) length - digits.length());
    }

    /** Digits with commas if so wanted, with zeros before them up to a length. */
    private String grouped(Ctx ctx, String digits, long least) {
        reserve(ctx, Math.max(least, digits.length()) * 4 / 3);
        if (!commas) return "0".repeat((int) Math.max(0, least - digits.length())) + digits;
        StringBuilder reversed = new StringBuilder();
        int left = digits.length();
        for (int count = 0; left > 0 || reversed.length() < least; count++) {
            if (count > 0 && count % 3 == 0) reversed.append(',');
            reversed.append(left > 0 ? digits.charAt(--left) : '0');
        }
        return reversed.reverse().toString();
    }

    private static void reserve(Ctx ctx, long length) {
        if (length < 100) return;
        if (length > 1L << 30) throw Digits.tooLong();
        ctx.charge(48 + 2 * length);
        ctx.tick(length >> 6);
    }

    private String pad(Ctx ctx, String lead, String body) {
        long missing = width - lead.length() - body.length();
        if (missing <= 0) return lead + body;
        reserve(ctx, width * fill.length());
        int count = (int) missing;
        int before = switch (align) {
            case '>' -> count;
            case '^' -> count / 2;
            default -> 0;
        };
        int inside = align == '=' ? count : 0;
        return fill.repeat(before) + lead + fill.repeat(inside) + body + fill.repeat(count - before - inside);
    }
}
