package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.run.Ctx;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    /** The text as bytes with a zero at the end, which is no digit. */
    private static byte[] bytes(String s) {
        byte[] text = s.getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(text, text.length + 1);
    }

    private static int number(byte[] s, int from, int length) throws Invalid {
        int value = 0;
        for (int i = from; i < from + length; i++) {
            if (!isDigit(s, i)) throw new Invalid();
            value = value * 10 + s[i] - '0';
        }
        return value;
    }

    private static boolean isDigit(byte[] s, int at) {
        return at < s.length && s[at] >= '0' && s[at] <= '9';
    }

    private static boolean isDigit(String s, int at) {
        return at < s.length() && s.charAt(at) >= '0' && s.charAt(at) <= '9';
    }

    /** Year, month and day of text that is nothing else. */
    static int[] wholeDate(String s) throws Invalid {
        byte[] text = bytes(s);
        int length = text.length - 1;
        if (length != 7 && length != 8 && length != 10) throw new Invalid();
        return date(text, length);
    }

    /** Year, month and day. */
    static int[] date(String s) throws Invalid {
        return date(bytes(s), s.length());
    }

    private static int[] date(byte[] s, int length) throws Invalid {
        int year = number(s, 0, 4);
        boolean separated = s[4] == '-';
        int pos = separated ? 5 : 4;
        if (s[pos] == 'W') {
            int week = number(s, pos + 1, 2);
            pos += 3;
            int day = 1;
            if (pos < length) {
                if (separated && s[pos++] != '-') throw new Invalid();
                day = number(s, pos, 1);
            }
            if (year != 0 && !Calendar.isIso(year, week, day)) throw new Invalid();
            return year == 0 ? new int[] {1, 0, 0} : Calendar.fromOrdinal(Calendar.fromIso(year, week, day));
        }
        int month = number(s, pos, 2);
        pos += 2;
        if (separated && s[pos++] != '-') throw new Invalid();
        return new int[] {year, month, number(s, pos, 2)};
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

    /** Hour, minute, second, microsecond, and 1 when something follows the last of them. */
    private static int[] clock(byte[] s, int from, int end) throws Invalid {
        int[] parts = new int[5];
        int pos = from;
        boolean separated = false;
        for (int i = 0; i < 3; i++) {
            parts[i] = number(s, pos, 2);
            pos += 2;
            int c = s[pos++];
            if (i == 0) separated = c == ':';
            if (pos >= end) {
                parts[4] = c == 0 ? 0 : 1;
                return parts;
            }
            if (separated && c == ':') continue;
            if (c == '.' || c == ',') break;
            if (separated) throw new Invalid();
            pos--;
        }
        int digits = Math.min(6, end - pos);
        parts[3] = number(s, pos, digits);
        for (int i = digits; i < 6; i++) parts[3] *= 10;
        pos += digits;
        while (isDigit(s, pos)) pos++;
        parts[4] = s[pos] == 0 ? 0 : 1;
        return parts;
    }

    static Time time(Ctx ctx, String text) throws Invalid {
        byte[] s = bytes(text);
        int end = s.length - 1;
        int sign = 0;
        while (sign < end && "+-Z".indexOf(s[sign]) < 0) sign++;
        int[] clock = clock(s, 0, sign);
        int[] fields = {clock[0], clock[1], clock[2], clock[3], 0};
        if (sign == end) {
            if (clock[4] != 0) throw new Invalid();
            return new Time(fields, null);
        }
        if (s[sign] == 'Z') {
            if (sign != end - 1) throw new Invalid();
            return new Time(fields, PyTimeZone.UTC);
        }
        int[] offset = clock(s, sign + 1, end);
        if (offset[4] != 0) throw new Invalid();
        long seconds = offset[0] * 3600L + offset[1] * 60 + offset[2];
        if (seconds == 0) return new Time(fields, PyTimeZone.UTC);
        BigInteger micros = BigInteger.valueOf(seconds * 1_000_000 + offset[3]);
        PyDelta delta = PyDelta.of(ctx, s[sign] == '-' ? micros.negate() : micros);
        return new Time(fields, Zones.fixed(ctx, delta, null));
    }
}
