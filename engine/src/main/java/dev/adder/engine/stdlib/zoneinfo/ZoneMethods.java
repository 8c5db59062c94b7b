package dev.adder.engine.stdlib.zoneinfo;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.datetime.Dates;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What zones say of datetimes. */
@PyType("zoneinfo.ZoneInfo")
final class ZoneMethods {
    private ZoneMethods() {}

    /** The name of the zone. */
    @PyProperty("key: str")
    static Object key(Ctx ctx, PyZone self) {
        return self.key;
    }

    @PySetter("key")
    static void setKey(Ctx ctx, PyZone self, Object value) {
        throw Errors.attributeError("readonly attribute");
    }

    private static ZoneHistory.@Nullable Kind kind(PyZone self, Object dt) {
        if (dt == PyNone.NONE) return self.history.fixed();
        Dates.Wall wall = Dates.wall(dt);
        if (wall == null) {
            throw Errors.attributeError("'" + Types.nameOf(dt) + "' object has no attribute 'toordinal'");
        }
        return self.history.local(wall.seconds(), wall.year(), wall.fold());
    }

    /** Retrieve a timedelta representing the UTC offset in a zone at the given datetime. */
    @Py("utcoffset(self, dt, /) -> Any")
    static Object offset(Ctx ctx, PyZone self, Object dt) {
        ZoneHistory.Kind kind = kind(self, dt);
        return kind == null ? PyNone.NONE : Dates.delta(ctx, kind.offset());
    }

    /** Retrieve a timedelta representing the amount of DST applied in a zone at the given datetime. */
    @Py("dst(self, dt, /) -> Any")
    static Object dst(Ctx ctx, PyZone self, Object dt) {
        ZoneHistory.Kind kind = kind(self, dt);
        return kind == null ? PyNone.NONE : Dates.delta(ctx, kind.dst());
    }

    /** Retrieve a string containing the abbreviation for the time zone that applies in a zone at a given datetime. */
    @Py("tzname(self, dt, /) -> Any")
    static Object name(Ctx ctx, PyZone self, Object dt) {
        ZoneHistory.Kind kind = kind(self, dt);
        return kind == null ? PyNone.NONE : kind.name();
    }

    /** Given a datetime with local time in UTC, retrieve an adjusted datetime in local time. */
    @Py("fromutc(self, dt, /) -> Any")
    static Object fromUtc(Ctx ctx, PyZone self, Object dt) {
        Dates.Wall wall = Dates.wall(dt);
        if (wall == null) throw Errors.typeError("fromutc: argument must be a datetime");
        if (wall.zone() != self) throw Errors.valueError("fromutc: dt.tzinfo is not self");
        ZoneHistory.Found found = self.history.utc(wall.seconds(), wall.year());
        return Dates.shifted(ctx, dt, found.kind().offset(), found.again());
    }

    /** Get a new instance of ZoneInfo, bypassing the cache. */
    @Py("no_cache(cls, /, key: str) -> ZoneInfo")
    static Object noCache(Ctx ctx, PyClass cls, Object key) {
        return ZoneKeys.zone(ctx, cls, key);
    }

    /** Clear the ZoneInfo cache. */
    @Py("clear_cache(cls, /, *, only_keys=None) -> None")
    static void clearCache(Ctx ctx, PyClass cls, Object onlyKeys) {
        Map<String, PyZone> made = ZoneCache.of(ctx, cls);
        if (onlyKeys == PyNone.NONE) {
            made.clear();
            return;
        }
        for (Object key : IterOps.toArray(ctx, onlyKeys)) if (Str.isText(key)) made.remove(Str.text(key));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyZone self) {
        return Types.nameOf(self) + "(key=" + TextOps.reprText(ctx, self.key) + ")";
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, PyZone self) {
        return self.key;
    }
}
