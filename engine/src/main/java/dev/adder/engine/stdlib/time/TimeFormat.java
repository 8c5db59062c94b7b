package dev.adder.engine.stdlib.time;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code strftime}: the directives of the C library in its plain locale, with its flags and widths. */
public final class TimeFormat {
    private static final String NOT_AFTER_E = "aAbBhDFdeHIjklmMSsuUVwWgG%";
    private static final String NOT_AFTER_O = "aADFcCxXY%";

    private final Ctx ctx;
    private final TimeFields t;
    private final StringBuilder out = new StringBuilder();

    private TimeFormat(Ctx ctx, TimeFields t) {
        this.ctx = ctx;
        this.t = t;
    }

    /** The time in the given format. */
    public static String format(Ctx ctx, TimeFields t, String format) {
        if (format.indexOf('\0') >= 0) throw Errors.valueError("embedded null character");
        TimeFormat f = new TimeFormat(ctx, t);
        f.run(format);
        return f.out.toString();
    }

    private void run(String format) {
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            ctx.step();
            if (c != '%') {
                ctx.charge(2);
                out.append(c);
                continue;
            }
            int start = i++;
            char flag = 0;
            while (i < format.length() && "_-0^#+".indexOf(format.charAt(i)) >= 0) flag = format.charAt(i++);
            int width = 0;
            while (i < format.length() && Character.isDigit(format.charAt(i)) && width < 1000) {
                width = width * 10 + format.charAt(i++) - '0';
            }
            String refused = "";
            if (i < format.length() && (format.charAt(i) == 'E' || format.charAt(i) == 'O')) {
                refused = format.charAt(i++) == 'E' ? NOT_AFTER_E : NOT_AFTER_O;
            }
            boolean known = i < format.length() && refused.indexOf(format.charAt(i)) < 0;
            String text = known ? directive(format.charAt(i), flag, width) : null;
            if (known && flag == '#' && "cxDrRTFX".indexOf(format.charAt(i)) >= 0) flag = 0;
            ctx.charge(32 + 2L * width);
            if (text == null) {
                out.append(format, start, Math.min(i + 1, format.length()));
            } else {
                pad(text, flag, width);
            }
        }
    }

    private void pad(String text, char flag, int width) {
        String cased = flag == '^' ? text.toUpperCase(Locale.ROOT)
                : flag == '#' ? swapped(text) : text;
        boolean digits = !cased.isEmpty() && Character.isDigit(cased.charAt(0));
        for (int n = cased.length(); n < width; n++) out.append(digits && flag != '_' || flag == '0' ? '0' : ' ');
        out.append(cased);
    }

    private static String swapped(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.equals(text) ? text.toLowerCase(Locale.ROOT) : upper;
    }

    private @Nullable String directive(char c, char flag, int width) {
        return switch (c) {
            case 'a' -> day().substring(0, 3);
            case 'A' -> day();
            case 'b', 'h' -> month().substring(0, 3);
            case 'B' -> month();
            case 'c' -> format(ctx, t, "%a %b %e %H:%M:%S %Y");
            case 'D', 'x' -> format(ctx, t, "%m/%d/%y");
            case 'F' -> format(ctx, t, "%Y-%m-%d");
            case 'T', 'X' -> format(ctx, t, "%H:%M:%S");
            case 'R' -> format(ctx, t, "%H:%M");
            case 'r' -> format(ctx, t, "%I:%M:%S %p");
            case 'n' -> "\n";
            case 't' -> "\t";
            case '%' -> "%";
            case 'p' -> t.hour() < 12 ? "AM" : "PM";
            case 'P' -> t.hour() < 12 ? "am" : "pm";
            case 'Z' -> zone();
            case 'z' -> offset();
            default -> number(c, flag, width);
        };
    }

    private @Nullable String number(char c, char flag, int width) {
        return switch (c) {
            case 'C' -> String.valueOf(Math.floorDiv(t.year(), 100));
            case 'd' -> padded(t.day(), 2, '0', flag);
            case 'e' -> padded(t.day(), 2, ' ', flag);
            case 'g' -> padded(Math.floorMod(t.isoWeek() / 100, 100L), 2, '0', flag);
            case 'G' -> String.valueOf(t.isoWeek() / 100);
            case 'H' -> padded(t.hour(), 2, '0', flag);
            case 'k' -> padded(t.hour(), 2, ' ', flag);
            case 'I' -> padded(twelve(), 2, '0', flag);
            case 'l' -> padded(twelve(), 2, ' ', flag);
            case 'j' -> padded(t.yearDay(), 3, '0', flag);
            case 'm' -> padded(t.month(), 2, '0', flag);
            case 'M' -> padded(t.minute(), 2, '0', flag);
            case 's' -> String.valueOf(t.epochDay() * 86400 + t.hour() * 3600L + t.minute() * 60L + t.second()
                    - east());
            case 'S' -> padded(t.second(), 2, '0', flag);
            case 'u' -> String.valueOf(t.weekday() + 1);
            case 'w' -> String.valueOf((t.weekday() + 1) % 7);
            case 'U' -> padded((t.yearDay() - 1 + 7 - (t.weekday() + 1) % 7) / 7, 2, '0', flag);
            case 'W' -> padded((t.yearDay() - 1 + 7 - t.weekday()) / 7, 2, '0', flag);
            case 'V' -> padded(t.isoWeek() % 100, 2, '0', flag);
            case 'y' -> padded(Math.floorMod(t.year(), 100L), 2, '0', flag);
            case 'Y' -> String.valueOf(t.year());
            default -> null;
        };
    }

    private int twelve() {
        return t.hour() % 12 == 0 ? 12 : t.hour() % 12;
    }

    private String day() {
        return TimeFields.DAYS[Math.floorMod(t.weekday(), 7)];
    }

    private String month() {
        return TimeFields.MONTHS[Math.floorMod(t.month() - 1, 12)];
    }

    private String zone() {
        String zone = t.zone();
        if (zone != null && !zone.isEmpty() || t.dst() < 0) return zone == null ? "" : zone;
        return TimeFields.zoneNames(ctx)[t.dst() == 0 ? 0 : 1];
    }

    private int east() {
        Integer offset = t.offset();
        return offset == null ? 0 : offset;
    }

    private String offset() {
        if (t.dst() < 0) return "";
        int offset = east();
        int minutes = Math.abs(offset) / 60;
        return (offset < 0 ? "-" : "+") + padded(minutes / 60, 2, '0', '0') + padded(minutes % 60, 2, '0', '0');
    }

    private static String padded(long number, int length, char fill, char flag) {
        String digits = String.valueOf(Math.abs(number));
        char with = flag == '_' ? ' ' : flag == '0' ? '0' : fill;
        StringBuilder text = new StringBuilder(number < 0 ? "-" : "");
        if (flag != '-') for (int n = digits.length(); n < length; n++) text.append(with);
        return text.append(digits).toString();
    }
}
