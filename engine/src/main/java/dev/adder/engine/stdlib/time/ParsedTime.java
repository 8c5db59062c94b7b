package dev.adder.engine.stdlib.time;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code strptime} makes of a text.
 *
 * @param offset seconds east of UTC, or null when the text has none
 * @param micros microseconds of the second
 * @param offsetMicros microseconds of the offset
 */
public record ParsedTime(TimeFields fields, int micros, @Nullable Integer offset, int offsetMicros,
        @Nullable String zone) {

    /** Reads a time in the given format; {@code ValueError} when the text is none. */
    public static ParsedTime of(Ctx ctx, String text, String format) {
        Map<Character, String> found = TimeParser.parse(ctx, text, format);
        Integer weekday = weekday(found);
        Integer iso = number(found, 'V');
        Integer isoYear = number(found, 'G');
        Integer year = year(found);
        check(found, year, isoYear, iso, weekday);
        int month = month(found);
        int day = number(found, 'd', 1);
        boolean leap = year == null && month == 2 && day == 29;
        int actual = year != null ? year : leap ? 1904 : 1900;
        LocalDate date = date(found, actual, month, day, weekday, iso, isoYear);
        String z = found.get('z');
        int shown = leap ? 1900 : date.getYear();
        TimeFields fields = new TimeFields(shown, date.getMonthValue(), date.getDayOfMonth(), hour(found),
                number(found, 'M', 0), number(found, 'S', 0),
                weekday != null ? weekday : date.getDayOfWeek().getValue() - 1, date.getDayOfYear(),
                found.containsKey('Z') ? 0 : -1, found.getOrDefault('Z', "UTC"), 0);
        String f = found.getOrDefault('f', "0");
        return new ParsedTime(fields, Integer.parseInt((f + "000000").substring(0, 6)),
                z == null ? null : (Integer) offset(z), z == null ? 0 : offsetMicros(z), found.get('Z'));
    }

    private static void check(Map<Character, String> found, @Nullable Integer year, @Nullable Integer isoYear,
            @Nullable Integer iso, @Nullable Integer weekday) {
        String names = "directive ('%A', '%a', '%w', or '%u').";
        if (year == null && isoYear != null) {
            if (iso == null || weekday == null) {
                throw Errors.valueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a"
                        + " weekday " + names);
            }
            if (found.containsKey('j')) {
                throw Errors.valueError("Day of the year directive '%j' is not compatible with ISO year directive"
                        + " '%G'. Use '%Y' instead.");
            }
        } else if (!found.containsKey('U') && !found.containsKey('W') && iso != null) {
            if (weekday == null) {
                throw Errors.valueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a"
                        + " weekday " + names);
            }
            throw Errors.valueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the"
                    + " ISO year '%G' instead.");
        }
    }

    private static LocalDate date(Map<Character, String> found, int year, int month, int day,
            @Nullable Integer weekday, @Nullable Integer iso, @Nullable Integer isoYear) {
        Integer yearDay = number(found, 'j');
        Integer week = number(found, found.containsKey('U') ? 'U' : 'W');
        try {
            if (yearDay == null && weekday != null && week != null) {
                return LocalDate.of(year, 1, 1).plusDays(dayOfWeek(year, week, weekday, found.containsKey('W')) - 1);
            }
            if (yearDay == null && weekday != null && isoYear != null && iso != null) {
                return LocalDate.of(isoYear, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, iso)
                        .with(java.time.temporal.ChronoField.DAY_OF_WEEK, weekday + 1);
            }
            return yearDay != null ? LocalDate.of(year, 1, 1).plusDays(yearDay - 1) : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            if (year < 1) throw Errors.valueError("year " + year + " is out of range");
            throw Errors.valueError("day is out of range for month");
        }
    }

    private static long dayOfWeek(int year, int week, int weekday, boolean monday) {
        int first = LocalDate.of(year, 1, 1).getDayOfWeek().getValue() - 1;
        int day = weekday;
        if (!monday) {
            first = (first + 1) % 7;
            day = (day + 1) % 7;
        }
        int zeroLength = (7 - first) % 7;
        return week == 0 ? 1 + day - first : 1 + zeroLength + 7L * (week - 1) + day;
    }

    private static @Nullable Integer number(Map<Character, String> found, char directive) {
        String text = found.get(directive);
        return text == null ? null : (Integer) Integer.parseInt(text.strip());
    }

    private static int number(Map<Character, String> found, char directive, int otherwise) {
        Integer n = number(found, directive);
        return n == null ? otherwise : n;
    }

    private static @Nullable Integer year(Map<Character, String> found) {
        Integer two = number(found, 'y');
        if (two != null) return two <= 68 ? two + 2000 : two + 1900;
        return number(found, 'Y');
    }

    private static int month(Map<Character, String> found) {
        String name = found.getOrDefault('B', found.getOrDefault('b', ""));
        return name.isEmpty() ? number(found, 'm', 1) : TimeParser.index(name, TimeFields.MONTHS) + 1;
    }

    private static @Nullable Integer weekday(Map<Character, String> found) {
        String name = found.getOrDefault('A', found.getOrDefault('a', ""));
        if (!name.isEmpty()) return TimeParser.index(name, TimeFields.DAYS);
        Integer fromSunday = number(found, 'w');
        if (fromSunday != null) return fromSunday == 0 ? 6 : fromSunday - 1;
        Integer fromMonday = number(found, 'u');
        return fromMonday == null ? null : (Integer) (fromMonday - 1);
    }

    private static int hour(Map<Character, String> found) {
        Integer twelve = number(found, 'I');
        if (twelve == null) return number(found, 'H', 0);
        boolean afternoon = found.getOrDefault('p', "am").equalsIgnoreCase("pm");
        return twelve % 12 + (afternoon ? 12 : 0);
    }

    private static int offset(String z) {
        if (z.equals("Z")) return 0;
        String digits = z.replace(":", "");
        if (z.length() > 6 && (z.charAt(3) == ':') != (z.charAt(z.charAt(3) == ':' ? 6 : 5) == ':')) {
            throw Errors.valueError("Inconsistent use of : in " + z);
        }
        int seconds = Integer.parseInt(digits.substring(1, 3)) * 3600 + Integer.parseInt(digits.substring(3, 5)) * 60
                + (digits.length() >= 7 ? Integer.parseInt(digits.substring(5, 7)) : 0);
        return z.startsWith("-") ? -seconds : seconds;
    }

    private static int offsetMicros(String z) {
        int dot = z.indexOf('.');
        if (dot < 0) return 0;
        int micros = Integer.parseInt((z.substring(dot + 1) + "000000").substring(0, 6));
        return z.startsWith("-") ? -micros : micros;
    }
}
