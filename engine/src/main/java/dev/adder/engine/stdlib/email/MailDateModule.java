package dev.adder.engine.stdlib.email;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.datetime.Dates;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Dates of mails. */
@PyModule("email.utils")
final class MailDateModule {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
        "Dec"};

    private MailDateModule() {}

    /** The public names. */
    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("collapse_rfc2231_value", "decode_rfc2231", "encode_rfc2231", "formataddr", "formatdate",
                "format_datetime", "getaddresses", "make_msgid", "mktime_tz", "parseaddr", "parsedate",
                "parsedate_tz", "parsedate_to_datetime", "unquote");
    }

    private static Object utc(Ctx ctx) {
        return ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "datetime"), "UTC");
    }

    /** Returns a date string as specified by RFC 2822. */
    @Py("formatdate(timeval=None, localtime: bool = False, usegmt: bool = False) -> str")
    static Object formatDate(Ctx ctx, Object timeval, boolean localtime, boolean usegmt) {
        Object at = timeval != PyNone.NONE ? timeval
                : CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "time"), "time");
        Object dt = CallOps.callAttribute(ctx, Dates.DATETIME, "fromtimestamp", at, utc(ctx));
        if (localtime) return format(ctx, CallOps.callAttribute(ctx, dt, "astimezone"), false);
        if (usegmt) return format(ctx, dt, true);
        return format(ctx, CallOps.call(ctx, AttrOps.get(ctx, dt, "replace"), new Object[] {PyNone.NONE},
                new String[] {"tzinfo"}), false);
    }

    /** Turn a datetime into a date string as specified in RFC 2822. */
    @Py("format_datetime(dt, usegmt: bool = False) -> str")
    static Object format(Ctx ctx, Object dt, boolean usegmt) {
        Object tuple = CallOps.callAttribute(ctx, dt, "timetuple");
        Object tz = AttrOps.get(ctx, dt, "tzinfo");
        String zone;
        if (usegmt) {
            if (tz == PyNone.NONE || !CompareOps.eq(ctx, tz, utc(ctx))) {
                throw Errors.valueError("usegmt option requires a UTC datetime");
            }
            zone = "GMT";
        } else {
            zone = tz == PyNone.NONE ? "-0000"
                    : TextOps.strText(ctx, CallOps.callAttribute(ctx, dt, "strftime", "%z"));
        }
        int[] t = new int[7];
        for (int i = 0; i < 7; i++) {
            t[i] = ((Long) NumberOps.index(ctx, SubscriptOps.get(ctx, tuple, (long) i))).intValue();
        }
        return Str.of(DAYS[Math.floorMod(t[6], 7)] + ", " + two(t[2]) + " " + MONTHS[Math.floorMod(t[1] - 1, 12)] + " "
                + two(t[0] / 100) + two(t[0] % 100) + " " + two(t[3]) + ":" + two(t[4]) + ":" + two(t[5]) + " " + zone);
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }

    private static @Nullable MailDate date(Ctx ctx, Object data) {
        if (!TruthOps.isTrue(ctx, data)) return null;
        ctx.charge(300);
        return MailDate.read(ctx, AddressModule.text(ctx, data, "split"));
    }

    /** Convert a date string to a time tuple. */
    @Py("parsedate_tz(data) -> Any")
    static Object parseWithZone(Ctx ctx, Object data) {
        MailDate date = date(ctx, data);
        return date == null ? PyNone.NONE : date.tuple(10);
    }

    /** Convert a time string to a time tuple. */
    @Py("parsedate(data) -> Any")
    static Object parse(Ctx ctx, Object data) {
        MailDate date = date(ctx, data);
        return date == null ? PyNone.NONE : date.tuple(9);
    }

    /** Convert a date string to a datetime: without a zone when it says that nothing is known of it. */
    @Py("parsedate_to_datetime(data) -> Any")
    static Object parseDatetime(Ctx ctx, Object data) {
        MailDate date = date(ctx, data);
        if (date == null) {
            throw Errors.valueError("Invalid date value or format \"" + TextOps.strText(ctx, data) + "\"");
        }
        Object[] fields = new Object[6];
        for (int i = 0; i < 6; i++) fields[i] = date.fields()[i];
        Long offset = date.offset();
        if (offset == null) return CallOps.call(ctx, Dates.DATETIME, fields);
        Object zone = CallOps.call1(ctx, ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "datetime"),
                "timezone"), Dates.delta(ctx, offset));
        Object[] all = java.util.Arrays.copyOf(fields, 7);
        all[6] = zone;
        return CallOps.call(ctx, Dates.DATETIME, all, new String[] {"tzinfo"});
    }

    /** Turn a 10-tuple as returned by parsedate_tz() into a POSIX timestamp. */
    @Py("mktime_tz(data) -> Any")
    static Object makeTime(Ctx ctx, Object data) {
        Object offset = SubscriptOps.get(ctx, data, 9L);
        if (offset != PyNone.NONE) {
            Object utc = CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "calendar"), "timegm", data);
            return NumberOps.sub(ctx, utc, offset);
        }
        Object first = SubscriptOps.get(ctx, data, new PySlice(PyNone.NONE, 8L, PyNone.NONE));
        return CallOps.callAttribute(ctx, ModuleOps.importModule(ctx, "time"), "mktime",
                NumberOps.add(ctx, first, new PyTuple(-1L)));
    }

    /** Return local time as an aware datetime object. */
    @Py("localtime(dt=None, isdst=None) -> Any")
    static Object localTime(Ctx ctx, Object dt, Object isdst) {
        if (isdst != PyNone.NONE) {
            WarnOps.deprecated(ctx, "The 'isdst' parameter to 'localtime' is deprecated and slated for removal in"
                    + " Python 3.14");
        }
        Object at = dt == PyNone.NONE ? CallOps.callAttribute(ctx, Dates.DATETIME, "now") : dt;
        return CallOps.callAttribute(ctx, at, "astimezone");
    }
}
