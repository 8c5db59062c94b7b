package dev.adder.engine.stdlib.datetime;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/** Asking time zones, and the run's local one. */
final class Zones {
    private Zones() {}

    /** The zone of an argument: null for None. */
    static @Nullable PyTzInfo of(@Nullable Object value) {
        if (value == null || value == PyNone.NONE) return null;
        if (value instanceof PyTzInfo zone) return zone;
        throw Errors.typeError("tzinfo argument must be None or of a tzinfo subclass, not type '"
                + Types.nameOf(value) + "'");
    }

    static Object orNone(@Nullable Object value) {
        return value == null ? PyNone.NONE : value;
    }

    /** {@code utcoffset} or {@code dst} of a zone for a time. */
    static @Nullable PyDelta delta(Ctx ctx, @Nullable PyTzInfo zone, String method, Object time) {
        if (zone == null) return null;
        if (zone instanceof PyTimeZone fixed) return method.equals("utcoffset") ? fixed.offset : null;
        Object result = CallOps.callAttribute(ctx, zone, method, time);
        if (result == PyNone.NONE) return null;
        if (!(result instanceof PyDelta delta)) {
            throw Errors.typeError("tzinfo." + method + "() must return None or timedelta, not '"
                    + Types.nameOf(result) + "'");
        }
        if (!delta.isOffset()) {
            throw Errors.valueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                    + "timedelta(hours=24).");
        }
        return delta;
    }

    static @Nullable Object name(Ctx ctx, @Nullable PyTzInfo zone, Object time) {
        if (zone == null) return null;
        if (zone instanceof PyTimeZone fixed) return Str.of(fixed.text());
        Object result = CallOps.callAttribute(ctx, zone, "tzname", time);
        if (result == PyNone.NONE || Str.isText(result)) return result == PyNone.NONE ? null : result;
        throw Errors.typeError("tzinfo.tzname() must return None or a string, not '" + Types.nameOf(result) + "'");
    }

    /** {@code +05:30}, with seconds and microseconds when there are any. */
    static String offsetText(PyDelta offset, String separator) {
        long seconds = offset.wholeSeconds();
        int micros = offset.micros;
        boolean negative = seconds < 0;
        if (negative) {
            seconds = -seconds - (micros > 0 ? 1 : 0);
            micros = micros > 0 ? 1_000_000 - micros : 0;
        }
        StringBuilder out = new StringBuilder().append(negative ? '-' : '+');
        Calendar.pad(out, (int) (seconds / 3600), 2).append(separator);
        Calendar.pad(out, (int) (seconds / 60 % 60), 2);
        if (seconds % 60 != 0 || micros != 0) Calendar.pad(out.append(separator), (int) (seconds % 60), 2);
        if (micros != 0) Calendar.pad(out.append('.'), micros, 6);
        return out.toString();
    }

    /** A checked fixed zone. */
    static PyTimeZone fixed(Ctx ctx, PyDelta offset, @Nullable String name) {
        if (name == null && offset.total().signum() == 0) return PyTimeZone.UTC;
        if (!offset.isOffset()) {
            throw Errors.valueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                    + "timedelta(hours=24), not " + TextOps.reprText(ctx, offset) + ".");
        }
        ctx.charge(32);
        return new PyTimeZone(offset, name);
    }

    /** The local offset at an instant, in seconds. */
    static int localOffset(Ctx ctx, long epochSecond) {
        return ctx.run.world.zone().getRules().getOffset(Instant.ofEpochSecond(epochSecond)).getTotalSeconds();
    }

    /** The local offset at a local time; fold chooses between two. */
    static int localOffset(Ctx ctx, PyDateTime at) {
        ZoneRules rules = ctx.run.world.zone().getRules();
        LocalDateTime local = LocalDateTime.of(at.year, at.month, at.day, at.hour, at.minute, at.second);
        var valid = rules.getValidOffsets(local);
        if (valid.size() == 1) return valid.get(0).getTotalSeconds();
        var change = rules.getTransition(local);
        ZoneOffset offset = at.fold == 0 ? change.getOffsetBefore() : change.getOffsetAfter();
        return offset.getTotalSeconds();
    }

    /** The local zone at an instant as a fixed one with its name. */
    static PyTimeZone local(Ctx ctx, long epochSecond) {
        var zone = ctx.run.world.zone();
        String name = zone.getRules().isFixedOffset() && localOffset(ctx, epochSecond) == 0 ? "UTC"
                : java.util.TimeZone.getTimeZone(zone).getDisplayName(
                        zone.getRules().isDaylightSavings(Instant.ofEpochSecond(epochSecond)),
                        java.util.TimeZone.SHORT, java.util.Locale.ROOT);
        return new PyTimeZone(PyDelta.ofSeconds(ctx, localOffset(ctx, epochSecond)), name);
    }
}
