package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.regex.Input;
import dev.adder.engine.regex.MatchResult;
import dev.adder.engine.regex.Meter;
import dev.adder.engine.regex.RegexEscape;
import dev.adder.engine.regex.RegexFlags;
import dev.adder.engine.regex.RegexProgram;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code strptime} in the C locale: the format becomes a pattern, the groups become fields. */
final class DateParser {
    /** Year, month, day, hour, minute, second, microsecond and fold, with the zone if there was one. */
    record Result(int[] fields, @Nullable PyTzInfo zone) {}

    private static final Map<Character, String> PATTERNS = Map.ofEntries(
            Map.entry('d', "(?P<d>3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9])"), Map.entry('f', "(?P<f>[0-9]{1,6})"),
            Map.entry('H', "(?P<H>2[0-3]|[0-1]\\d|\\d)"), Map.entry('I', "(?P<I>1[0-2]|0[1-9]|[1-9]| [1-9])"),
            Map.entry('G', "(?P<G>\\d\\d\\d\\d)"),
            Map.entry('j', "(?P<j>36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9])"),
            Map.entry('m', "(?P<m>1[0-2]|0[1-9]|[1-9])"), Map.entry('M', "(?P<M>[0-5]\\d|\\d)"),
            Map.entry('S', "(?P<S>6[0-1]|[0-5]\\d|\\d)"), Map.entry('U', "(?P<U>5[0-3]|[0-4]\\d|\\d)"),
            Map.entry('W', "(?P<W>5[0-3]|[0-4]\\d|\\d)"), Map.entry('w', "(?P<w>[0-6])"),
            Map.entry('u', "(?P<u>[1-7])"), Map.entry('V', "(?P<V>5[0-3]|0[1-9]|[1-4]\\d|\\d)"),
            Map.entry('y', "(?P<y>\\d\\d)"), Map.entry('Y', "(?P<Y>\\d\\d\\d\\d)"),
            Map.entry('z', "(?P<z>[+-]\\d\\d:?[0-5]\\d(:?[0-5]\\d(\\.\\d{1,6})?)?|(?-i:Z))"),
            Map.entry('A', "(?P<A>wednesday|thursday|saturday|tuesday|monday|friday|sunday)"),
            Map.entry('a', "(?P<a>mon|tue|wed|thu|fri|sat|sun)"),
            Map.entry('B',
                    "(?P<B>september|february|november|december|january|october|august|march|april|june|july|may)"),
            Map.entry('b', "(?P<b>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"),
            Map.entry('p', "(?P<p>am|pm)"), Map.entry('Z', "(?P<Z>utc|gmt)"), Map.entry('%', "%"));

    private final Ctx ctx;
    private final String text;
    private final String format;
    private final Map<String, String> found = new HashMap<>();

    private DateParser(Ctx ctx, String text, String format) {
        this.ctx = ctx;
        this.text = text;
        this.format = format;
    }

    static Result parse(Ctx ctx, String text, String format) {
        DateParser parser = new DateParser(ctx, text, format);
        parser.match();
        return parser.result();
    }

    private String repr(String s) {
        return TextOps.reprText(ctx, Str.of(s));
    }

    private void match() {
        Meter meter = new Meter() {
            @Override
            public void steps(int count) {
                ctx.tick(count >> 2);
            }

            @Override
            public void charge(long bytes) {
                ctx.charge(bytes);
            }
        };
        ctx.charge(200 + format.length() * 8L);
        RegexProgram program = RegexProgram.compile(pattern(), RegexFlags.IGNORECASE, meter);
        MatchResult match = program.match(Input.of(text), 0, text.length(), meter);
        if (match == null) {
            throw Errors.valueError("time data " + repr(text) + " does not match format " + repr(format));
        }
        if (match.end(0) != text.length()) {
            throw Errors.valueError("unconverted data remains: " + text.substring(match.end(0)));
        }
        program.groupIndex().forEach((name, group) -> {
            if (match.start(group) >= 0) found.put(name, text.substring(match.start(group), match.end(group)));
        });
    }

    private String pattern() {
        StringBuilder out = new StringBuilder();
        boolean[] used = new boolean[128];
        expand(format, out, used);
        return out.toString();
    }

    private void expand(String part, StringBuilder out, boolean[] used) {
        for (int i = 0; i < part.length(); i++) {
            ctx.step();
            char c = part.charAt(i);
            if (Character.isWhitespace(c)) {
                while (i + 1 < part.length() && Character.isWhitespace(part.charAt(i + 1))) i++;
                out.append("\\s+");
            } else if (c != '%') {
                out.append(RegexEscape.escape(String.valueOf(c)));
            } else if (++i == part.length()) {
                throw Errors.valueError("stray % in format " + repr(format));
            } else {
                directive(part.charAt(i), out, used);
            }
        }
    }

    private void directive(char c, StringBuilder out, boolean[] used) {
        switch (c) {
            case 'c' -> expand("%a %b %d %H:%M:%S %Y", out, used);
            case 'x' -> expand("%m/%d/%y", out, used);
            case 'X' -> expand("%H:%M:%S", out, used);
            default -> {
                String known = PATTERNS.get(c);
                if (known == null) {
                    throw Errors.valueError(repr(String.valueOf(c)) + " is a bad directive in format "
                            + repr(format));
                }
                if (c != '%' && used[c]) {
                    throw Errors.valueError("redefinition of group name " + repr(String.valueOf(c)));
                }
                used[c] = true;
                out.append(known);
            }
        }
    }

    private @Nullable Integer number(String group) {
        String digits = found.get(group);
        return digits == null ? null : Integer.valueOf(digits.strip());
    }

    private int number(String group, int absent) {
        Integer value = number(group);
        return value == null ? absent : value;
    }

    private static int index(String[] names, String name, boolean whole) {
        for (int i = 0; i < names.length; i++) {
            String candidate = whole ? names[i] : names[i].substring(0, 3);
            if (candidate.equalsIgnoreCase(name)) return i;
        }
        return -1;
    }

    private Result result() {
        Integer year = number("Y");
        Integer shortYear = number("y");
        if (year == null && shortYear != null) year = shortYear + (shortYear <= 68 ? 2000 : 1900);
        int month = number("m", 1);
        if (found.get("B") instanceof String name) month = index(Calendar.MONTHS, name, true) + 1;
        if (found.get("b") instanceof String name) month = index(Calendar.MONTHS, name, false) + 1;
        int[] date = date(year, month, number("d", 1), weekday());
        int second = number("S", 0);
        return new Result(new int[] {date[0], date[1], date[2], hour(), number("M", 0), second, fraction(), 0},
                zone());
    }

    private int hour() {
        int hour = number("H", 0);
        Integer twelve = number("I");
        if (twelve == null) return hour;
        String half = found.getOrDefault("p", "").toLowerCase(Locale.ROOT);
        return half.equals("pm") ? twelve == 12 ? 12 : twelve + 12 : twelve == 12 ? 0 : twelve;
    }

    private int fraction() {
        String digits = found.get("f");
        if (digits == null) return 0;
        return Integer.parseInt(digits + "0".repeat(6 - digits.length()));
    }

    /** Monday is 0; -1 when the text does not say. */
    private int weekday() {
        if (found.get("A") instanceof String name) return index(Calendar.DAYS, name, true);
        if (found.get("a") instanceof String name) return index(Calendar.DAYS, name, false);
        if (found.containsKey("w")) return (number("w", 0) + 6) % 7;
        return number("u", 0) - 1;
    }

    private void checkIso(@Nullable Integer year, int weekday) {
        if (found.containsKey("G")) {
            if (found.containsKey("j")) {
                throw iso("Day of the year directive '%j' is not compatible with ISO year directive '%G'. "
                        + "Use '%Y' instead.");
            }
            if (!found.containsKey("V") || weekday < 0) {
                throw iso("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday "
                        + "directive ('%A', '%a', '%w', or '%u').");
            }
        } else if (found.containsKey("V")) {
            throw iso(year == null || weekday < 0
                    ? "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday "
                            + "directive ('%A', '%a', '%w', or '%u')."
                    : "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year "
                            + "'%G' instead.");
        }
    }

    private static PyException iso(String text) {
        return Errors.valueError(text);
    }

    private int[] date(@Nullable Integer given, int month, int day, int weekday) {
        checkIso(given, weekday);
        int year = given != null ? given : month == 2 && day == 29 ? 1904 : 1900;
        Integer dayOfYear = number("j");
        if (dayOfYear == null && weekday >= 0) {
            if (given != null && (found.containsKey("U") || found.containsKey("W"))) {
                boolean monday = !found.containsKey("U");
                dayOfYear = fromWeek(year, number(monday ? "W" : "U", 0), weekday, monday);
            } else if (found.containsKey("G")) {
                return Calendar.fromOrdinal(Calendar.fromIso(number("G", 1900), number("V", 1), weekday + 1));
            }
        }
        if (dayOfYear == null || given == null && !found.containsKey("j")) return new int[] {year, month, day};
        int ordinal = Calendar.daysBeforeYear(year) + dayOfYear;
        if (ordinal < 1) throw Errors.valueError("ordinal must be >= 1");
        return Calendar.fromOrdinal(ordinal);
    }

    private static int fromWeek(int year, int week, int weekday, boolean monday) {
        int first = Calendar.weekday(Calendar.ordinal(year, 1, 1));
        int day = weekday;
        if (!monday) {
            first = (first + 1) % 7;
            day = (day + 1) % 7;
        }
        if (week == 0) return 1 + day - first;
        return 1 + (7 - first) % 7 + 7 * (week - 1) + day;
    }

    private @Nullable PyTzInfo zone() {
        String z = found.get("z");
        if (z == null) return null;
        if (z.equals("Z")) return PyTimeZone.UTC;
        String digits = z.substring(1).replace(":", "");
        if (z.length() > 6 && z.charAt(3) == ':' && z.charAt(6) != ':') {
            throw Errors.valueError("Inconsistent use of : in " + z);
        }
        long seconds = Integer.parseInt(digits.substring(0, 2)) * 3600L
                + Integer.parseInt(digits.substring(2, 4)) * 60L;
        if (digits.length() > 4) seconds += Integer.parseInt(digits.substring(4, 6));
        String fraction = digits.length() > 7 ? digits.substring(7) : "";
        long micros = Integer.parseInt((fraction + "000000").substring(0, 6));
        BigInteger total = BigInteger.valueOf(seconds * 1_000_000 + micros);
        PyDelta offset = PyDelta.of(ctx, z.charAt(0) == '-' ? total.negate() : total);
        return Zones.fixed(ctx, offset, found.containsKey("Z") ? found.get("Z") : null);
    }
}
