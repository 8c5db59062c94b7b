package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.run.Ctx;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reading ISO 8601 text in the forms that Python takes. */
final class IsoText {
    /** Text that is not in any of the forms. */
    static final class Invalid extends Exception {
        private static final long serialVersionUID = 1;

        Invalid() {
            super(null, null, false, false);
        }
    }

    /** A time with what follows it. */
    record Time(int[] fields, @Nullable PyTzInfo zone) {}

    private IsoText() {}

    private static int number(String s, int from, int length) throws Invalid {
        if (from + length > s.length()) throw new Invalid();
        int value = 0;
        for (int i = from; i < from + length; i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') throw new Invalid();
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static boolean isDigit(String s, int at) {
        return at < s.length() && s.charAt(at) >= '0' && s.charAt(at) <= '9';
    }

    private static boolean at(String s, int index, char c) {
        return index < s.length() && s.charAt(index) == c;
    }

    /** Year, month and day. */
    static int[] date(String s) throws Invalid {
        if (s.length() != 7 && s.length() != 8 && s.length() != 10) throw new Invalid();
        int year = number(s, 0, 4);
        boolean separated = s.charAt(4) == '-';
        int gap = separated ? 1 : 0;
        int pos = 4 + gap;
        if (s.charAt(pos) == 'W') {
            int week = number(s, pos + 1, 2);
            pos += 3;
            int day = 1;
            if (pos < s.length()) {
                if (at(s, pos, '-') != separated) throw new Invalid();
                if (s.length() != pos + gap + 1) throw new Invalid();
                day = number(s, pos + gap, 1);
            }
            return Calendar.fromOrdinal(Calendar.fromIso(year, week, day));
        }
        int month = number(s, pos, 2);
        pos += 2;
        if (at(s, pos, '-') != separated || s.length() != pos + gap + 2) throw new Invalid();
        return new int[] {year, month, number(s, pos + gap, 2)};
    }

    /** Where the time starts, less the separator. */
    static int separator(String s) throws Invalid {
        int length = s.length();
        if (length == 7) return 7;
        if (length < 7) throw new Invalid();
        if (s.charAt(4) == '-') {
            if (s.charAt(5) != 'W') return 10;
            if (length > 8 && s.charAt(8) == '-') {
                if (length == 9) throw new Invalid();
                return length > 10 && isDigit(s, 10) ? 8 : 10;
            }
            return 8;
        }
        if (s.charAt(4) != 'W') return 8;
        int i = 7;
        while (isDigit(s, i)) i++;
        if (i < 9) return i;
        return i % 2 == 0 ? 7 : 8;
    }

    /** Hour, minute, second and microsecond. */
    private static int[] clock(String s) throws Invalid {
        int[] parts = new int[4];
        int pos = 0;
        boolean separated = false;
        for (int i = 0; i < 3; i++) {
            parts[i] = number(s, pos, 2);
            pos += 2;
            if (i == 0) separated = at(s, pos, ':');
            if (pos >= s.length() || i == 2) break;
            if (separated) {
                if (s.charAt(pos) != ':') throw new Invalid();
                pos++;
            } else if (s.charAt(pos) == '.' || s.charAt(pos) == ',') {
                throw new Invalid();
            }
        }
        if (pos == s.length()) return parts;
        if (s.charAt(pos) != '.' && s.charAt(pos) != ',') throw new Invalid();
        int digits = Math.min(6, s.length() - ++pos);
        if (digits == 0) throw new Invalid();
        parts[3] = number(s, pos, digits);
        for (int i = digits; i < 6; i++) parts[3] *= 10;
        for (int i = pos + digits; i < s.length(); i++) if (!isDigit(s, i)) throw new Invalid();
        return parts;
    }

    static Time time(Ctx ctx, String s) throws Invalid {
        int sign = -1;
        for (int i = 0; i < s.length() && sign < 0; i++) if ("+-Z".indexOf(s.charAt(i)) >= 0) sign = i;
        int[] clock = clock(sign < 0 ? s : s.substring(0, sign));
        int[] fields = {clock[0], clock[1], clock[2], clock[3], 0};
        if (sign < 0) return new Time(fields, null);
        if (s.charAt(sign) == 'Z') {
            if (sign != s.length() - 1) throw new Invalid();
            return new Time(fields, PyTimeZone.UTC);
        }
        int[] offset = clock(s.substring(sign + 1));
        BigInteger micros = BigInteger.valueOf((offset[0] * 3600L + offset[1] * 60 + offset[2]) * 1_000_000
                + offset[3]);
        PyDelta delta = PyDelta.of(ctx, s.charAt(sign) == '-' ? micros.negate() : micros);
        return new Time(fields, Zones.fixed(ctx, delta, null));
    }
}
