package dev.adder.runtime;

import java.time.Duration;
import java.util.Locale;

/** Times and sizes as people read them. */
final class Words {
    private Words() {}

    /** Such as {@code 2 h 5 min}, {@code 59 min 58 s}, {@code 1.5 s}, {@code 20 ms}. */
    static String time(Duration time) {
        if (time.toMillis() < 1000) {
            return Math.max(1, time.toMillis()) + " ms";
        }
        if (time.toSeconds() < 60) {
            boolean whole = time.toMillis() % 1000 == 0;
            return whole ? time.toSeconds() + " s" : String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        StringBuilder words = new StringBuilder();
        unit(words, time.toDays(), "d");
        unit(words, time.toHoursPart(), "h");
        unit(words, time.toMinutesPart(), "min");
        if (time.toDays() == 0 && time.toHours() == 0) {
            unit(words, time.toSecondsPart(), "s");
        }
        return words.toString();
    }

    /** A waiting time, rounded up to whole seconds so that it is not too short. */
    static String wait(Duration time) {
        return time(Duration.ofSeconds(Math.max(1, time.plusNanos(999_999_999).toSeconds())));
    }

    private static void unit(StringBuilder words, long number, String unit) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }

    /** Such as {@code 512 bytes}, {@code 1.5 KB}, {@code 256 MB}. */
    static String bytes(long bytes) {
        if (bytes < 1024) {
            return bytes + " bytes";
        }
        String[] units = {"KB", "MB", "GB", "TB"};
        double value = bytes;
        int unit = -1;
        while (value >= 1024 && unit < units.length - 1) {
            value /= 1024;
            unit++;
        }
        String number = value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
        return number + " " + units[unit];
    }
}
