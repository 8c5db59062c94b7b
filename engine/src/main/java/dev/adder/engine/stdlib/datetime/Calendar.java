package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.error.Errors;

/** The proleptic Gregorian calendar as arithmetic on ints. */
final class Calendar {
    static final int MAX_ORDINAL = 3652059;
    static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};

    private static final int[] BEFORE = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
    private static final int[] LENGTH = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Calendar() {}

    static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysInMonth(int year, int month) {
        return month == 2 && isLeap(year) ? 29 : LENGTH[month];
    }

    static int daysBeforeYear(int year) {
        int y = year - 1;
        return y * 365 + y / 4 - y / 100 + y / 400;
    }

    static int dayOfYear(int year, int month, int day) {
        return BEFORE[month] + (month > 2 && isLeap(year) ? 1 : 0) + day;
    }

    /** Days since 31 December of the year before year 1. */
    static int ordinal(int year, int month, int day) {
        return daysBeforeYear(year) + dayOfYear(year, month, day);
    }

    /** Year, month and day of an ordinal from 1 to {@link #MAX_ORDINAL}. */
    static int[] fromOrdinal(int ordinal) {
        int year = (int) ((ordinal - 1) / 365.2425) + 1;
        while (daysBeforeYear(year) >= ordinal) year--;
        while (daysBeforeYear(year + 1) < ordinal) year++;
        int rest = ordinal - daysBeforeYear(year);
        int month = 1;
        while (rest > daysInMonth(year, month)) rest -= daysInMonth(year, month++);
        return new int[] {year, month, rest};
    }

    /** Monday is 0. */
    static int weekday(int ordinal) {
        return Math.floorMod(ordinal + 6, 7);
    }

    /** The ordinal of the Monday that starts week 1. */
    static int firstMonday(int year) {
        int first = daysBeforeYear(year) + 1;
        int weekday = weekday(first);
        return first - weekday + (weekday > 3 ? 7 : 0);
    }

    /** ISO year, week and weekday. */
    static int[] iso(int year, int month, int day) {
        int ordinal = ordinal(year, month, day);
        int isoYear = year;
        int start = firstMonday(isoYear);
        if (ordinal < start) {
            start = firstMonday(--isoYear);
        } else if (ordinal >= firstMonday(isoYear + 1)) {
            start = firstMonday(++isoYear);
        }
        return new int[] {isoYear, (ordinal - start) / 7 + 1, (ordinal - start) % 7 + 1};
    }

    /** Whether the week and the day are of the ISO year. */
    static boolean isIso(int year, int week, int day) {
        boolean ends = week == 53 && firstMonday(year + 1) - firstMonday(year) < 371;
        return week >= 1 && week <= 53 && !ends && day >= 1 && day <= 7;
    }

    static int fromIso(long year, long week, long day) {
        if (year < 1 || year > 9999) throw Errors.valueError("Year is out of range: " + year);
        int y = (int) year;
        if (week < 1 || week > 53 || week == 53 && firstMonday(y + 1) - firstMonday(y) < 371) {
            throw Errors.valueError("Invalid week: " + week);
        }
        if (day < 1 || day > 7) throw Errors.valueError("Invalid day: " + day + " (range is [1, 7])");
        int ordinal = firstMonday(y) + (int) (week - 1) * 7 + (int) day - 1;
        if (ordinal > MAX_ORDINAL) throw Errors.valueError("year 10000 is out of range");
        return ordinal;
    }

    static void checkDate(int year, int month, int day) {
        if (year < 1 || year > 9999) throw Errors.valueError("year " + year + " is out of range");
        if (month < 1 || month > 12) throw Errors.valueError("month must be in 1..12");
        if (day < 1 || day > daysInMonth(year, month)) throw Errors.valueError("day is out of range for month");
    }

    static void checkTime(int hour, int minute, int second, int micros, int fold) {
        if (hour < 0 || hour > 23) throw Errors.valueError("hour must be in 0..23");
        if (minute < 0 || minute > 59) throw Errors.valueError("minute must be in 0..59");
        if (second < 0 || second > 59) throw Errors.valueError("second must be in 0..59");
        if (micros < 0 || micros > 999_999) throw Errors.valueError("microsecond must be in 0..999999");
        if (fold != 0 && fold != 1) throw Errors.valueError("fold must be either 0 or 1");
    }

    /** Appends with leading zeros. */
    static StringBuilder pad(StringBuilder out, int value, int width) {
        String digits = Integer.toString(value);
        for (int i = digits.length(); i < width; i++) out.append('0');
        return out.append(digits);
    }

    static String dateText(PyDate d) {
        StringBuilder out = new StringBuilder(10);
        pad(out, d.year, 4).append('-');
        pad(out, d.month, 2).append('-');
        return pad(out, d.day, 2).toString();
    }
}
