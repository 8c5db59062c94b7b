package dev.adder.engine.stdlib.time;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code strptime} makes of a text. The offset among the fields is null when the text has none.
 *
 * @param micros microseconds of the second
 * @param offsetMicros microseconds of the offset
 */
public record ParsedTime(TimeFields fields, int micros, int offsetMicros) {
    private static final String WITH_WEEKDAY = " and a weekday directive ('%A', '%a', '%w', or '%u').";

    /** Reads a time in the given format; {@code ValueError} when the text is none. */
    public static ParsedTime of(Ctx ctx, String text, String format) {
        Map<Character, String> found = TimeParser.parse(ctx, text, format);
        String z = found.get('z');
        Integer offset = z == null ? null : (Integer) offset(z);
        Integer weekday = weekday(found);
        Integer year = year(found);
        checkWeeks(found, year, weekday);
        int month = month(found);
        int day = number(found, 'd', 1);
        boolean leap = year == null && month == 2 && day == 29;
        Date date = date(found, year != null ? year : leap ? 1904 : 1900, month, day, weekday);
        String zone = found.get('Z');
        TimeFields fields = new TimeFields(leap ? 1900 : date.day.getYear(), date.day.getMonthValue(),
                date.day.getDayOfMonth(), hour(found), number(found, 'M', 0), number(found, 'S', 0),
                weekday != null ? weekday : date.day.getDayOfWeek().getValue() - 1, date.yearDay,
                zone == null ? -1 : summer(ctx, zone), zone, offset);
        String f = found.getOrDefault('f', "0");
        return new ParsedTime(fields, Integer.parseInt((f + "000000").substring(0, 6)),
                z == null ? 0 : offsetMicros(z));
    }

    /** A day, and the number of the day that the text means: it may count on beyond its year. */
    private record Date(LocalDate day, int yearDay) {}

    private static void checkWeeks(Map<Character, String> found, @Nullable Integer year, @Nullable Integer weekday) {
        if (year == null && found.containsKey('G')) {
            if (!found.containsKey('V') || weekday == null) {
                throw Errors.valueError("ISO year directive '%G' must be used with the ISO week directive '%V'"
                        + WITH_WEEKDAY);
            }
            if (found.containsKey('j')) {
                throw Errors.valueError("Day of the year directive '%j' is not compatible with ISO year directive"
                        + " '%G'. Use '%Y' instead.");
            }
        } else if (!found.containsKey('U') && !found.containsKey('W') && found.containsKey('V')) {
            if (weekday == null) {
                throw Errors.valueError("ISO week directive '%V' must be used with the ISO year directive '%G'"
                        + WITH_WEEKDAY);
            }
            throw Errors.valueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the"
                    + " ISO year '%G' instead.");
        }
    }

    private static Date date(Map<Character, String> found, int year, int month, int day, @Nullable Integer weekday) {
        Integer yearDay = number(found, 'j');
        if (yearDay == null && weekday != null) {
            Integer week = number(found, found.containsKey('U') ? 'U' : 'W');
            if (week != null) {
                if (year < 1) throw outOfRange(year);
                return counted(year, dayOfWeek(year, week, weekday, !found.containsKey('U')));
            }
            if (found.containsKey('G') && found.containsKey('V')) {
                return counted(iso(number(found, 'G', 1), number(found, 'V', 1), weekday));
            }
        }
        if (yearDay != null) return counted(year, yearDay);
        try {
            if (year < 1) throw outOfRange(year);
            return counted(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            throw Errors.valueError("day is out of range for month");
        }
    }

    private static Date counted(LocalDate day) {
        return new Date(day, day.getDayOfYear());
    }

    private static Date counted(int year, int yearDay) {
        if (year < 1) throw outOfRange(year);
        int counted = yearDay;
        if (yearDay <= 0) counted += LocalDate.of(year, 1, 1).minusDays(1).lengthOfYear();
        LocalDate day = LocalDate.of(year, 1, 1).plusDays(yearDay - 1L);
        if (day.getYear() < 1) throw Errors.valueError("ordinal must be >= 1");
        if (day.getYear() > 9999) throw outOfRange(day.getYear());
        return new Date(day, counted);
    }

    private static LocalDate iso(int year, int week, int weekday) {
        if (year < 1) throw Errors.valueError("Year is out of range: " + year);
        LocalDate first = LocalDate.of(year, 1, 4);
        if (week < 1 || week > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).getMaximum()) {
            throw Errors.valueError("Invalid week: " + week);
        }
        LocalDate day = first.with(ChronoField.DAY_OF_WEEK, 1).plus(week - 1L, ChronoUnit.WEEKS).plusDays(weekday);
        if (day.getYear() > 9999) throw outOfRange(day.getYear());
        return day;
    }

    private static PyException outOfRange(int year) {
        return Errors.valueError("year " + year + " is out of range");
    }

    private static int dayOfWeek(int year, int week, int weekday, boolean monday) {
        int first = LocalDate.of(year, 1, 1).getDayOfWeek().getValue() - 1;
        int day = weekday;
        if (!monday) {
            first = (first + 1) % 7;
            day = (day + 1) % 7;
        }
        int zeroLength = (7 - first) % 7;
        return week == 0 ? 1 + day - first : 1 + zeroLength + 7 * (week - 1) + day;
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
        if (two != null && !found.containsKey('Y')) return two <= 68 ? two + 2000 : two + 1900;
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

    /** Whether a name is that of summer time: 1 or 0. */
    private static int summer(Ctx ctx, String zone) {
        String[] names = TimeFields.zoneNames(ctx);
        return !zone.equalsIgnoreCase(names[0]) && zone.equalsIgnoreCase(names[1]) ? 1 : 0;
    }

    private static int offset(String z) {
        if (z.equals("Z")) return 0;
        if (z.charAt(3) == ':' && z.length() > 6 && z.charAt(6) != ':') {
            throw Errors.valueError("Inconsistent use of : in " + z);
        }
        String digits = z.charAt(3) == ':' ? z.substring(1).replace(":", "") : z.substring(1);
        String seconds = digits.length() > 4 ? digits.substring(4, Math.min(6, digits.length())) : "0";
        if (seconds.startsWith(":")) {
            throw Errors.valueError("invalid literal for int() with base 10: '" + seconds + "'");
        }
        int offset = Integer.parseInt(digits.substring(0, 2)) * 3600 + Integer.parseInt(digits.substring(2, 4)) * 60
                + Integer.parseInt(seconds);
        return z.startsWith("-") ? -offset : offset;
    }

    private static int offsetMicros(String z) {
        int dot = z.indexOf('.');
        if (dot < 0) return 0;
        int micros = Integer.parseInt((z.substring(dot + 1) + "000000").substring(0, 6));
        return z.startsWith("-") ? -micros : micros;
    }
}
