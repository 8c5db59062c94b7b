package dev.adder.engine.stdlib.zoneinfo;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** From keys to zones, with what CPython, for which they are paths, says of wrong ones. */
final class ZoneKeys {
    static final PyClass NOT_FOUND = PyClass.builtin("zoneinfo._common", "ZoneInfoNotFoundError", false,
            Exceptions.KEY_ERROR);
    private static final long SIZE = 4000;

    private ZoneKeys() {}

    static PyZone zone(Ctx ctx, PyClass cls, Object key) {
        if (!Str.isText(key)) throw notText(key);
        String name = Str.text(key);
        check(name);
        ctx.charge(SIZE);
        ZoneHistory history = ZoneTable.find(name);
        if (history == null) {
            throw Errors.of(NOT_FOUND, "No time zone found with key " + TextOps.strText(ctx, key))
                    .during(Errors.of(Exceptions.MODULE_NOT_FOUND_ERROR, "No module named 'tzdata'"));
        }
        return new PyZone(cls, key, history);
    }

    private static PyException notText(Object key) {
        if (key instanceof PyBytes) return Errors.typeError("Can't mix strings and bytes in path components");
        return Errors.typeError("expected str, bytes or os.PathLike object, not " + Types.nameOf(key));
    }

    private static void check(String key) {
        if (key.startsWith("/")) throw Errors.valueError("ZoneInfo keys may not be absolute paths, got: " + key);
        if (key.equals(".") || key.equals("..") || key.startsWith("../")) {
            throw Errors.valueError("ZoneInfo keys must refer to subdirectories of TZPATH, got: " + key);
        }
        for (String part : key.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw Errors.valueError("ZoneInfo keys must be normalized relative paths, got: " + key);
            }
        }
    }
}
