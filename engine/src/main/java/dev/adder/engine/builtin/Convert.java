package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Arguments of builtin functions as the Java types their methods take, with CPython's errors. */
public final class Convert {
    /** Special methods that no operation calls by a slot. */
    private static final Set<String> PLAIN = Set.of("__instancecheck__", "__subclasscheck__", "__format__",
            "__sizeof__", "__reduce__", "__reduce_ex__", "__getnewargs__", "__reversed__", "__length_hint__", "__dir__",
            "__trunc__", "__floor__", "__ceil__", "__round__", "__complex__", "__getstate__", "__setstate__",
            "__alloc__", "__mro_entries__", "__enter__", "__exit__", "__bytes__", "__subclasses__", "__copy__");

    private Convert() {}

    public static long toLong(Ctx ctx, Object v, String function, int argumentNumber) {
        if (v instanceof Long l) return l;
        Object i = NumberOps.index(ctx, v);
        if (i instanceof Long l) return l;
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    public static int toInt(Ctx ctx, Object v, String function, int argumentNumber) {
        Object i = v instanceof Long ? v : NumberOps.index(ctx, v);
        if (i instanceof Long l && l == l.intValue()) return l.intValue();
        throw Errors.overflowError("Python int too large to convert to C int");
    }

    public static double toDouble(Ctx ctx, Object v, String function, int argumentNumber) {
        return v instanceof Double d ? d : NumberOps.toDouble(ctx, v);
    }

    public static boolean toBool(Ctx ctx, Object v) {
        return TruthOps.isTrue(ctx, v);
    }

    /** Text as UTF-16. */
    public static String toStr(Ctx ctx, Object v, String function, int argumentNumber) {
        if (v instanceof String s) return s;
        if (v instanceof PyAstralStr s) return s.text();
        if (v instanceof PyBoxed b && Str.is(b.value)) return Str.text(b.value);
        throw mismatch("str", v, function, argumentNumber);
    }

    public static <T> T to(Ctx ctx, Class<T> type, Object v, String function, int argumentNumber) {
        if (type.isInstance(v)) return type.cast(v);
        throw mismatch(typeName(type), v, function, argumentNumber);
    }

    public static <T> T self(Ctx ctx, Class<T> type, Object v, String typeName, String function) {
        if (type.isInstance(v)) return type.cast(v);
        throw wrongSelf(v, typeName, function);
    }

    public static String selfStr(Ctx ctx, Object v, String function) {
        if (v instanceof String s) return s;
        if (v instanceof PyAstralStr s) return s.text();
        if (v instanceof PyBoxed b && Str.is(b.value)) return Str.text(b.value);
        throw wrongSelf(v, "str", function);
    }

    /** The dict of {@code **kwargs}: what was collected, or a new one. */
    public static PyDict keywords(Ctx ctx, @Nullable Object collected) {
        return collected instanceof PyDict dict ? dict : new PyDict();
    }

    /** Checks the arguments of {@code __get__}. */
    static void notBothNone(Object instance, Object owner) {
        if (instance == PyNone.NONE && owner == PyNone.NONE) throw Errors.typeError("__get__(None, None) is invalid");
    }

    /** Text from UTF-16. */
    public static Object fromStr(String text) {
        return Str.of(text);
    }

    public static PyException wrongSelf(Object v, String typeName, String function) {
        if (!function.startsWith("__") || PLAIN.contains(function)
                || BindingErrors.DECLARED_BY_SOME.contains(typeName + "." + function)) {
            return Errors.typeError("descriptor '" + function + "' for '" + typeName + "' objects doesn't apply to a '"
                    + Types.nameOf(v) + "' object");
        }
        return Errors.typeError("descriptor '" + function + "' requires a '" + typeName + "' object but received a '"
                + Types.nameOf(v) + "'");
    }

    private static PyException mismatch(String expected, Object v, String function, int argumentNumber) {
        String given = v == PyNone.NONE ? "None" : Types.nameOf(v);
        boolean alone = argumentNumber == 0 || function.equals("__format__");
        String argument = alone ? "argument" : "argument " + argumentNumber;
        return Errors.typeError(function + "() " + argument + " must be " + expected + ", not " + given);
    }

    private static String typeName(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "PyList" -> "list";
            case "PyDict" -> "dict";
            case "PyTuple" -> "tuple";
            case "PySet" -> "set";
            case "PyBytes" -> "bytes";
            case "PyClass" -> "type";
            case "PyCallable" -> "callable";
            case "PyBaseException" -> "BaseException";
            default -> type.getSimpleName().replaceFirst("^Py", "").toLowerCase(java.util.Locale.ROOT);
        };
    }
}
