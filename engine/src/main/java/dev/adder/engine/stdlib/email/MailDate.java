package dev.adder.engine.stdlib.email;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date as mails have them, in its many forms.
 *
 * @param fields year, month, day, hour, minute and second
 * @param offset seconds east of UTC, or null when nothing is known of the zone
 */
record MailDate(long[] fields, @Nullable Long offset) {
    private static final int MOST_DIGITS = 17;
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Map<String, Long> ZONES = Map.ofEntries(Map.entry("UT", 0L), Map.entry("UTC", 0L),
            Map.entry("GMT", 0L), Map.entry("Z", 0L), Map.entry("AST", -400L), Map.entry("ADT", -300L),
            Map.entry("EST", -500L), Map.entry("EDT", -400L), Map.entry("CST", -600L), Map.entry("CDT", -500L),
            Map.entry("MST", -700L), Map.entry("MDT", -600L), Map.entry("PST", -800L), Map.entry("PDT", -700L));

    /** The parts as {@code parsedate_tz} gives them, so many of them. */
    PyTuple tuple(int length) {
        Object[] all = new Object[length];
        for (int i = 0; i < 6; i++) all[i] = fields[i];
        all[6] = 0L;
        all[7] = 1L;
        all[8] = -1L;
        if (length > 9) all[9] = offset == null ? (Object) 0L : offset;
        return new PyTuple(all);
    }

    Object offsetOrNone() {
        return offset == null ? PyNone.NONE : offset;
    }

    /** Reads a date; null when it is none. */
    static @Nullable MailDate read(Ctx ctx, String text) {
        List<String> parts = parts(ctx, text);
        if (parts.size() < 5) return null;
        String day = parts.get(0);
        String month = parts.get(1).toLowerCase(Locale.ROOT);
        String year = parts.get(2);
        String time = parts.get(3);
        String zone = parts.get(4);
        if (day.isEmpty() || month.isEmpty() || year.isEmpty()) return null;
        if (!MONTHS.contains(month)) {
            month = day.toLowerCase(Locale.ROOT);
            day = parts.get(1);
            if (!MONTHS.contains(month)) return null;
        }
        day = withoutComma(day);
        if (year.indexOf(':') > 0) {
            String swap = year;
            year = time;
            time = swap;
        }
        year = withoutComma(year);
        if (year.isEmpty()) return null;
        if (!Character.isDigit(year.charAt(0))) {
            String swap = year;
            year = zone;
            zone = swap;
        }
        List<Long> clock = clock(withoutComma(time));
        Long y = number(year);
        Long d = number(day);
        if (clock == null || y == null || d == null) return null;
        if (y < 100) y += y > 68 ? 1900 : 2000;
        return new MailDate(new long[] {y, MONTHS.indexOf(month) % 12 + 1, d, clock.get(0), clock.get(1),
            clock.get(2)}, offset(zone.toUpperCase(Locale.ROOT)));
    }

    private static String withoutComma(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private static List<String> words(Ctx ctx, String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            ctx.step();
            boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i))
                    || Character.isSpaceChar(text.charAt(i));
            if (!blank && from < 0) from = i;
            if (blank && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    /** Day, month, year, time and zone, in an order that is not sure yet. */
    private static List<String> parts(Ctx ctx, String text) {
        ctx.charge(4L * text.length());
        List<String> parts = words(ctx, text);
        if (parts.isEmpty()) return parts;
        String first = parts.getFirst();
        if (first.endsWith(",") || DAYS.contains(first.toLowerCase(Locale.ROOT))) {
            parts.removeFirst();
        } else {
            parts.set(0, first.substring(first.lastIndexOf(',') + 1));
        }
        if (parts.size() == 3) {
            String[] dashed = parts.getFirst().split("-", -1);
            if (dashed.length == 3) {
                parts.removeFirst();
                parts.addAll(0, List.of(dashed));
            }
        }
        if (parts.size() == 4) {
            String last = parts.removeLast();
            int sign = last.indexOf('+');
            if (sign < 0) sign = last.indexOf('-');
            parts.add(sign > 0 ? last.substring(0, sign) : last);
            parts.add(sign > 0 ? last.substring(sign) : "");
        }
        return parts;
    }

    private static @Nullable List<Long> clock(String time) {
        String[] parts = time.split(":", -1);
        if (parts.length == 1 && time.indexOf('.') >= 0) parts = time.split("\\.", -1);
        if (parts.length != 2 && parts.length != 3) return null;
        List<Long> clock = new ArrayList<>();
        for (String part : parts) {
            Long n = number(part);
            if (n == null) return null;
            clock.add(n);
        }
        if (clock.size() == 2) clock.add(0L);
        return clock;
    }

    /** An int as {@code int()} reads it. */
    private static @Nullable Long number(String text) {
        String digits = text.replaceAll("(?<=\\d)_(?=\\d)", "");
        String plain = digits.startsWith("+") || digits.startsWith("-") ? digits.substring(1) : digits;
        if (plain.isEmpty() || plain.length() > MOST_DIGITS || !plain.chars().allMatch(Character::isDigit)) return null;
        return Long.valueOf(digits);
    }

    private static @Nullable Long offset(String zone) {
        Long hours = ZONES.get(zone);
        if (hours == null) {
            hours = number(zone);
            if (hours == null || hours == 0 && zone.startsWith("-")) return null;
        }
        long size = Math.abs(hours);
        return Long.signum(hours) * (size / 100 * 3600 + size % 100 * 60);
    }
}
