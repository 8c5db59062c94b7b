package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.time.TimeFields;
import dev.adder.engine.stdlib.time.TimeFormat;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** {@code strftime}: fills in the zone and microseconds, and leaves the rest to the module {@code time}. */
final class DateFormat {
    private final Ctx ctx;
    private final Object value;
    private final int micros;
    private @Nullable String plain;
    private @Nullable String colons;
    private @Nullable String name;

    private DateFormat(Ctx ctx, Object value, int micros) {
        this.ctx = ctx;
        this.value = value;
        this.micros = micros;
    }

    /** Formats a date, a datetime or a time with the given fields. */
    static String format(Ctx ctx, Object value, TimeFields fields, int micros, String format) {
        return TimeFormat.format(ctx, fields, new DateFormat(ctx, value, micros).filled(format));
    }

    private String filled(String format) {
        StringBuilder out = new StringBuilder();
        ctx.charge(48 + format.length() * 12L);
        for (int i = 0; i < format.length(); i++) {
            ctx.step();
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) {
                out.append(c);
                continue;
            }
            char directive = format.charAt(++i);
            if (directive == 'z') {
                out.append(offset(false));
            } else if (directive == ':' && i + 1 < format.length() && format.charAt(i + 1) == 'z') {
                i++;
                out.append(offset(true));
            } else if (directive == 'Z') {
                out.append(zoneName());
            } else if (directive == 'f') {
                Calendar.pad(out, micros, 6);
            } else {
                out.append(c).append(directive);
            }
        }
        return out.toString();
    }

    private String offset(boolean withColons) {
        String known = withColons ? colons : plain;
        if (known != null) return known;
        PyDelta offset = value instanceof PyDateTime t ? Zones.delta(ctx, t.zone, "utcoffset", t)
                : value instanceof PyTime t ? Zones.delta(ctx, t.zone, "utcoffset", PyNone.NONE) : null;
        String text = offset == null ? "" : Zones.offsetText(offset, withColons ? ":" : "");
        if (withColons) {
            colons = text;
        } else {
            plain = text;
        }
        return text;
    }

    private String zoneName() {
        String known = name;
        if (known != null) return known;
        boolean zoned = value instanceof PyDateTime t && t.zone != null || value instanceof PyTime c && c.zone != null;
        String text = "";
        if (zoned) {
            Object given = CallOps.call0(ctx, AttrOps.get(ctx, value, "tzname"));
            if (given != PyNone.NONE && !Str.isText(given)) {
                throw Errors.typeError("tzinfo.tzname() must return None or a string, not '" + Types.nameOf(given)
                        + "'");
            }
            if (given != PyNone.NONE) text = Str.text(given).replace("%", "%%");
        }
        name = text;
        return text;
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
