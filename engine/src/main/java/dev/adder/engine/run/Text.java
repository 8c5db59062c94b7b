package dev.adder.engine.run;

import java.time.Duration;
import java.util.Locale;

/** Figures with their units, as limit errors and reports show them. */
public final class Text {
    private Text() {}

    public static String bytes(long bytes) {
        if (bytes >= 1L << 30 && bytes % (1L << 30) == 0) return (bytes >> 30) + " GB";
        if (bytes >= 1L << 20 && bytes % (1L << 20) == 0) return (bytes >> 20) + " MB";
        if (bytes >= 1L << 10 && bytes % (1L << 10) == 0) return (bytes >> 10) + " KB";
        return bytes + " bytes";
    }

    public static String time(Duration time) {
        long millis = time.toMillis();
        if (millis % 1000 == 0) return millis / 1000 + " s";
        return millis > 10_000 ? String.format(Locale.ROOT, "%.1f s", millis / 1000.0) : millis + " ms";
    }
}
