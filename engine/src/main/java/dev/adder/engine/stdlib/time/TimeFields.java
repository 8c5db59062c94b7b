package dev.adder.engine.stdlib.time;

import dev.adder.engine.run.Ctx;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * A time taken apart, as {@code struct_time} has it. The parts need not fit together: programs can make them up.
 *
 * @param weekday 0 for Monday
 * @param yearDay 1 for the first of January
 * @param dst 1 in summer time, 0 not, -1 unknown
 * @param zone the name of the zone, null when it is not known
 * @param offset seconds east of UTC, null when they are not known
 */
public record TimeFields(long year, int month, int day, int hour, int minute, int second, int weekday, int yearDay,
        int dst, @Nullable String zone, @Nullable Integer offset) {
    static final String[] DAYS =
            {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};

    /** The parts of a moment in its zone. */
    static TimeFields of(ZonedDateTime t, String utcName) {
        boolean utc = t.getOffset().getTotalSeconds() == 0 && t.getZone().getRules().isFixedOffset();
        boolean dst = t.getZone().getRules().isDaylightSavings(t.toInstant());
        String zone = utc ? utcName : zoneName(t, dst);
        return new TimeFields(t.getYear(), t.getMonthValue(), t.getDayOfMonth(), t.getHour(), t.getMinute(),
                t.getSecond(), t.getDayOfWeek().getValue() - 1, t.getDayOfYear(), dst ? 1 : 0, zone,
                t.getOffset().getTotalSeconds());
    }

    /** What winter and summer time are called where the run is. */
    static String[] zoneNames(Ctx ctx) {
        ZoneId zone = ctx.run.world.zone();
        if (zone.getRules().isFixedOffset() && zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds() == 0) {
            return new String[] {"UTC", "UTC"};
        }
        ZonedDateTime t = ctx.run.world.start().atZone(zone);
        return new String[] {zoneName(t, false), zoneName(t, true)};
    }

    static String zoneName(ZonedDateTime t, boolean dst) {
        return TimeZone.getTimeZone(t.getZone()).getDisplayName(dst, TimeZone.SHORT, Locale.ROOT);
    }

    /** The number of the day since the epoch, with months and days beyond their range counted on. */
    long epochDay() {
        return LocalDate.of((int) year, 1, 1).plusMonths(month - 1L).plusDays(day - 1L).toEpochDay();
    }

    /** ISO year and week of the date, as {@code year * 100 + week}. */
    long isoWeek() {
        int thursday = yearDay - 1 - weekday + 3;
        long isoYear = year;
        int length = length(isoYear);
        if (thursday < 0) {
            isoYear--;
            thursday += length(isoYear);
        } else if (thursday >= length) {
            thursday -= length;
            isoYear++;
        }
        return isoYear * 100 + thursday / 7 + 1;
    }

    private static int length(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365;
    }
}
