package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/** {@code strftime} in the C locale, as glibc has it. */
final class DateFormat {
    private final Ctx ctx;
    private final PyDate date;
    private final int[] clock;
    private final Object zoned;
    private final StringBuilder out = new StringBuilder();

    private DateFormat(Ctx ctx, PyDate date, int[] clock, Object zoned) {
        this.ctx = ctx;
        this.date = date;
        this.clock = clock;
        this.zoned = zoned;
    }

    /** Formats a date, a datetime or a time; the clock is hour, minute, second and microsecond. */
    static String format(Ctx ctx, PyDate date, int[] clock, Object zoned, String format) {
        DateFormat f = new DateFormat(ctx, date, clock, zoned);
        ctx.charge(48 + format.length() * 12L);
        f.add(format);
        return f.out.toString();
    }

    private void add(String format) {
        for (int i = 0; i < format.length(); i++) {
            ctx.step();
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                out.append(c);
                continue;
            }
            int start = i++;
            char flag = 0;
            if ("-_0^#".indexOf(format.charAt(i)) >= 0 && i + 1 < format.length()) flag = format.charAt(i++);
            if (format.charAt(i) == ':' && format.startsWith(":z", i)) {
                i++;
                out.append(offset(":"));
            } else if (!directive(format.charAt(i), flag)) {
                out.append(format, start, i + 1);
            }
        }
    }

    private String offset(String separator) {
        if (zoned == date && !(date instanceof PyDateTime)) return "";
        PyDelta offset = zoned instanceof PyDateTime t ? Zones.delta(ctx, t.zone, "utcoffset", t)
                : Zones.delta(ctx, ((PyTime) zoned).zone, "utcoffset", dev.adder.engine.value.PyNone.NONE);
        return offset == null ? "" : Zones.offsetText(offset, separator);
    }

    private String zoneName() {
        if (zoned == date && !(date instanceof PyDateTime)) return "";
        Object name = dev.adder.engine.ops.CallOps.call0(ctx, AttrOps.get(ctx, zoned, "tzname"));
        return name == dev.adder.engine.value.PyNone.NONE ? "" : TextOps.strText(ctx, name);
    }

    private boolean number(long value, int width, char standard, char flag) {
        char fill = flag == '-' ? 0 : flag == '_' ? ' ' : flag == '0' ? '0' : standard;
        String digits = Long.toString(value);
        for (int i = digits.length(); fill != 0 && i < width; i++) out.append(fill);
        out.append(digits);
        return true;
    }

    private boolean text(String text, char flag) {
        out.append(flag == '^' ? text.toUpperCase(java.util.Locale.ROOT) : text);
        return true;
    }

    private boolean nested(String format) {
        add(format);
        return true;
    }

    private boolean directive(char c, char flag) {
        int weekday = Calendar.weekday(date.ordinal());
        return switch (c) {
            case 'a' -> text(Calendar.DAYS[weekday].substring(0, 3), flag);
            case 'A' -> text(Calendar.DAYS[weekday], flag);
            case 'b', 'h' -> text(Calendar.MONTHS[date.month - 1].substring(0, 3), flag);
            case 'B' -> text(Calendar.MONTHS[date.month - 1], flag);
            case 'c' -> nested("%a %b %e %H:%M:%S %Y");
            case 'x', 'D' -> nested("%m/%d/%y");
            case 'X', 'T' -> nested("%H:%M:%S");
            case 'R' -> nested("%H:%M");
            case 'r' -> nested("%I:%M:%S %p");
            case 'F' -> nested("%Y-%m-%d");
            case 'n' -> text("\n", flag);
            case 't' -> text("\t", flag);
            case '%' -> text("%", flag);
            case 'z' -> text(offset(""), flag);
            case 'Z' -> text(zoneName(), flag);
            case 'p' -> text(flag == '#' ? clock[0] < 12 ? "am" : "pm" : clock[0] < 12 ? "AM" : "PM", flag);
            case 'P' -> text(clock[0] < 12 ? "am" : "pm", flag);
            default -> numeric(c, flag, weekday);
        };
    }

    private boolean numeric(char c, char flag, int weekday) {
        int dayOfYear = Calendar.dayOfYear(date.year, date.month, date.day);
        return switch (c) {
            case 'd' -> number(date.day, 2, '0', flag);
            case 'e' -> number(date.day, 2, ' ', flag);
            case 'm' -> number(date.month, 2, '0', flag);
            case 'y' -> number(date.year % 100, 2, '0', flag);
            case 'Y' -> number(date.year, flag == 0 || flag == '-' ? 0 : 4, '0', flag);
            case 'C' -> number(date.year / 100, 2, '0', flag);
            case 'H' -> number(clock[0], 2, '0', flag);
            case 'k' -> number(clock[0], 2, ' ', flag);
            case 'I' -> number((clock[0] + 11) % 12 + 1, 2, '0', flag);
            case 'l' -> number((clock[0] + 11) % 12 + 1, 2, ' ', flag);
            case 'M' -> number(clock[1], 2, '0', flag);
            case 'S' -> number(clock[2], 2, '0', flag);
            case 'f' -> flag == 0 && number(clock[3], 6, '0', flag);
            case 'j' -> number(dayOfYear, 3, '0', flag);
            case 'U' -> number((dayOfYear + 6 - (weekday + 1) % 7) / 7, 2, '0', flag);
            case 'W' -> number((dayOfYear + 6 - weekday) / 7, 2, '0', flag);
            case 'w' -> number((weekday + 1) % 7, 1, '0', flag);
            case 'u' -> number(weekday + 1, 1, '0', flag);
            case 'V' -> number(Calendar.iso(date.year, date.month, date.day)[1], 2, '0', flag);
            case 'G' -> number(Calendar.iso(date.year, date.month, date.day)[0], 0, '0', flag);
            case 'g' -> number(Calendar.iso(date.year, date.month, date.day)[0] % 100, 2, '0', flag);
            case 's' -> number(epoch(), 1, '0', flag);
            default -> false;
        };
    }

    private long epoch() {
        PyDateTime at = PyDateTime.of(ctx, PyDateTime.TYPE,
                new int[] {date.year, date.month, date.day, clock[0], clock[1], clock[2], 0, 0}, null);
        return at.wallSeconds() - Zones.localOffset(ctx, at);
    }

    /** {@code Tue Mar  5 14:07:09 2024}. */
    static String ctime(PyDate d, @Nullable PyDateTime clock) {
        StringBuilder out = new StringBuilder(Calendar.DAYS[Calendar.weekday(d.ordinal())].substring(0, 3));
        out.append(' ').append(Calendar.MONTHS[d.month - 1], 0, 3).append(d.day < 10 ? "  " : " ").append(d.day);
        Calendar.pad(out.append(' '), clock == null ? 0 : clock.hour, 2).append(':');
        Calendar.pad(out, clock == null ? 0 : clock.minute, 2).append(':');
        Calendar.pad(out, clock == null ? 0 : clock.second, 2).append(' ');
        return Calendar.pad(out, d.year, 4).toString();
    }
}
