package dev.adder.engine.stdlib.inspect;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where CPython tells another signature of a builtin than the one it was declared with here, or none. */
final class BuiltinSignatures {
    private static final Map<String, String> LINES = Map.ofEntries(
            Map.entry("complex", "(real=0, imag=0)"),
            Map.entry("enumerate", "(iterable, start=0)"),
            Map.entry("float", "(x=0, /)"),
            Map.entry("list", "(iterable=(), /)"),
            Map.entry("tuple", "(iterable=(), /)"),
            Map.entry("help", "(*args, **kwds)"),
            Map.entry("round", "(number, ndigits=None)"),
            Map.entry("dict.get", "(self, key, default=None, /)"),
            Map.entry("bytes.center", "(self, width, fillchar=b' ', /)"),
            Map.entry("bytes.ljust", "(self, width, fillchar=b' ', /)"),
            Map.entry("bytes.rjust", "(self, width, fillchar=b' ', /)"),
            Map.entry("bytes.translate", "(self, table, /, delete=b'')"));

    private static final Set<String> NONE = Set.of("bool", "bytes", "bytearray", "dict", "filter", "frozenset", "set",
            "super", "zip", "breakpoint", "int.conjugate", "str.format", "str.format_map", "dict.clear", "dict.copy",
            "dict.items", "dict.keys", "dict.update", "dict.values");

    private static final Set<String> SEARCHES = Set.of("count", "endswith", "find", "index", "rfind", "rindex",
            "startswith");

    private static final Set<String> OF_BYTES = Set.of("capitalize", "isalnum", "isalpha", "isascii", "isdigit",
            "islower", "isspace", "istitle", "isupper", "lower", "swapcase", "title", "upper");

    private static final Set<String> INVALID = Set.of("dir", "getattr", "iter", "next", "vars", "dict.pop",
            "bytes.hex", "bytearray.hex");

    private BuiltinSignatures() {}

    /** The line to read the signature of a function or method from, or null: that of the declaration. */
    static @Nullable String line(Ctx ctx, PyBuiltin function) {
        PyClass owner = function.owner;
        String name = function.declaration.name();
        String key = owner == null ? name : owner.name + "." + name;
        if (INVALID.contains(key)) {
            throw Errors.valueError(TextOps.reprText(ctx, function) + " builtin has invalid signature");
        }
        if (NONE.contains(key) || owner != null && isUndeclared(owner, name)) {
            throw none(ctx, "builtin ", function);
        }
        return LINES.get(key);
    }

    private static boolean isUndeclared(PyClass owner, String name) {
        if (name.startsWith("__")) return false;
        return switch (owner.name) {
            case "set", "frozenset" -> true;
            case "str" -> SEARCHES.contains(name);
            case "bytes", "bytearray" -> SEARCHES.contains(name) || OF_BYTES.contains(name);
            default -> false;
        };
    }

    /** The line to read the signature of a class from, or null: that of its declaration. */
    static @Nullable String line(Ctx ctx, PyClass cls) {
        if (!cls.module.equals("builtins") || !cls.shared) return null;
        if (cls == Types.TYPE) throw none(ctx, "builtin ", cls);
        if (NONE.contains(cls.name)) throw none(ctx, "builtin type ", cls);
        return LINES.get(cls.name);
    }

    private static PyException none(Ctx ctx, String what, Object builtin) {
        return Errors.valueError("no signature found for " + what + TextOps.reprText(ctx, builtin));
    }
}
