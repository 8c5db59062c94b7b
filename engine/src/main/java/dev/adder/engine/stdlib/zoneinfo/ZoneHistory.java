package dev.adder.engine.stdlib.zoneinfo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The offsets that a zone has had, the times at which they changed, and the rule for all times after. */
final class ZoneHistory {
    /**
     * One kind of time: seconds east of UTC, how many of them are summer time's, and what it is called.
     *
     * @param offset seconds east of UTC
     * @param dst seconds of summer time
     * @param name the abbreviation
     */
    record Kind(int offset, int dst, String name) {}

    /** A kind of time at an instant, and whether its local time has been there before. */
    record Found(Kind kind, boolean again) {}

    /**
     * When a change happens each year: on a day of the week, 0 for Sunday, in a week of a month, 5 for its last, so
     * many seconds after midnight.
     */
    record YearDay(int month, int week, int day, int seconds) {
        long in(int year) {
            LocalDate first = LocalDate.of(year, month, 1);
            DayOfWeek weekday = day == 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(day);
            LocalDate date = week == 5 ? first.with(TemporalAdjusters.lastInMonth(weekday))
                    : first.with(TemporalAdjusters.dayOfWeekInMonth(week, weekday));
            return date.toEpochDay() * 86_400 + seconds;
        }
    }

    /** Winter and summer time that follow each other every year; both changes in the local time before them. */
    record Rule(Kind standard, Kind summer, YearDay start, YearDay end) {
        private int gained() {
            return summer.offset - standard.offset;
        }

        private static boolean within(long start, long end, long at) {
            return start < end ? start <= at && at < end : !(end <= at && at < start);
        }

        Kind local(long seconds, int year, int fold) {
            long from = start.in(year);
            long to = end.in(year);
            if ((fold == 1) == gained() >= 0) {
                to -= gained();
            } else {
                from += gained();
            }
            return within(from, to, seconds) ? summer : standard;
        }

        Found utc(long seconds, int year) {
            long from = start.in(year) - standard.offset;
            long to = end.in(year) - summer.offset;
            Kind kind = within(from, to, seconds) ? summer : standard;
            long again = gained() > 0 ? to : from;
            return new Found(kind, again <= seconds && seconds < again + Math.abs(gained()));
        }
    }

    private final Kind first;
    private final long[] changes;
    private final Kind[] after;
    private final long[][] wall;
    private final @Nullable Rule rule;

    ZoneHistory(Kind first, long[] changes, Kind[] after, @Nullable Rule rule) {
        this.first = first;
        this.changes = changes;
        this.after = after;
        this.rule = rule;
        this.wall = new long[2][changes.length];
        for (int i = 0; i < changes.length; i++) {
            int before = i == 0 ? first.offset : after[i - 1].offset;
            wall[0][i] = changes[i] + Math.max(before, after[i].offset);
            wall[1][i] = changes[i] + Math.min(before, after[i].offset);
        }
    }

    /** The only kind of time the zone has ever had, or null. */
    @Nullable
    Kind fixed() {
        return changes.length == 0 && rule == null ? first : null;
    }

    /** What it takes, in modelled bytes. */
    long bytes() {
        return 160 + 40L * changes.length;
    }

    /** The kind of time at a local time in seconds; fold chooses between two. */
    Kind local(long seconds, int year, int fold) {
        int i = after(wall[fold], seconds);
        Rule r = rule;
        if (i == changes.length && r != null) return r.local(seconds, year, fold);
        return i == 0 ? first : after[i - 1];
    }

    /** The kind of time at an instant. */
    Found utc(long seconds, int year) {
        Rule r = rule;
        if (r != null && (changes.length == 0 || seconds > changes[changes.length - 1])) return r.utc(seconds, year);
        int i = after(changes, seconds);
        if (i == 0) return new Found(first, false);
        Kind before = i == 1 ? first : after[i - 2];
        return new Found(after[i - 1], before.offset - after[i - 1].offset > seconds - changes[i - 1]);
    }

    /** How many of the times are not after the given one. */
    private static int after(long[] times, long at) {
        int i = Arrays.binarySearch(times, at);
        if (i < 0) return -i - 1;
        while (i + 1 < times.length && times[i + 1] == at) i++;
        return i + 1;
    }
}
