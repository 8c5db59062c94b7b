package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/** What ISO text and reprs of times of day and of datetimes share. */
final class ClockText {
    private ClockText() {}

    static String of(int hour, int minute, int second, int micros, String timespec) {
        String spec = timespec.equals("auto") ? micros == 0 ? "seconds" : "microseconds" : timespec;
        int parts = switch (spec) {
            case "hours" -> 1;
            case "minutes" -> 2;
            case "seconds" -> 3;
            case "milliseconds" -> 4;
            case "microseconds" -> 5;
            default -> throw Errors.valueError("Unknown timespec value");
        };
        StringBuilder out = new StringBuilder();
        Calendar.pad(out, hour, 2);
        if (parts > 1) Calendar.pad(out.append(':'), minute, 2);
        if (parts > 2) Calendar.pad(out.append(':'), second, 2);
        if (parts == 4) Calendar.pad(out.append('.'), micros / 1000, 3);
        if (parts == 5) Calendar.pad(out.append('.'), micros, 6);
        return out.toString();
    }

    static void reprEnd(Ctx ctx, StringBuilder out, int second, int micros, @Nullable PyTzInfo zone, int fold) {
        if (second != 0 || micros != 0) out.append(", ").append(second);
        if (micros != 0) out.append(", ").append(micros);
        if (fold != 0) out.append(", fold=").append(fold);
        if (zone != null) zone(ctx, out, zone);
        out.append(')');
    }

    static void zone(Ctx ctx, StringBuilder out, PyTzInfo zone) {
        out.append(", tzinfo=").append(TextOps.reprText(ctx, zone));
    }
}
