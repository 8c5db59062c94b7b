package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FloatText;
import dev.adder.engine.text.FormatException;
import dev.adder.engine.text.FormatSpec;
import dev.adder.engine.text.NumberFormat;
import dev.adder.engine.text.StrRepr;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Construction and methods of float; its operators are in {@link FloatOperators}. */
@PyType("float")
final class FloatMethods {
    private FloatMethods() {}

    /** Convert a string or number to a floating-point number, if possible. */
    @Py("__new__(cls, x: Any = ..., /) -> float")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object x) {
        return Numbers.instance(ctx, cls, Types.FLOAT, x == null ? 0.0 : convert(ctx, x));
    }

    private static double convert(Ctx ctx, Object x) {
        if (x instanceof Double d) return d;
        if (x instanceof Long l) return l;
        if (Str.isText(x)) {
            String text = Str.text(x);
            ctx.tick(text.length() >> 4);
            ctx.charge(text.length());
            Double value = FloatText.parse(text);
            if (value != null) return value;
            ctx.charge(4L * text.length());
            throw Errors.valueError("could not convert string to float: " + StrRepr.repr(text));
        }
        if (Types.of(x).slot(Slot.FLOAT) != null || Types.of(x).slot(Slot.INDEX) != null) {
            return NumberOps.viaFloat(ctx, x);
        }
        byte[] bytes = BytesView.bytesOrNull(x);
        if (bytes != null) return parse(ctx, x, bytes);
        throw Errors.typeError("float() argument must be a string or a real number, not '" + Types.nameOf(x) + "'");
    }

    private static double parse(Ctx ctx, Object x, byte[] bytes) {
        ctx.tick(bytes.length >> 4);
        ctx.charge(2L * bytes.length);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Double value = text.chars().allMatch(c -> c < 0x80) ? FloatText.parse(text) : null;
        if (value != null) return value;
        throw Errors.valueError("could not convert string to float: " + TextOps.reprText(ctx, x));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, Object self) {
        return FloatText.repr(Numbers.floatSelf(self, "__repr__"));
    }

    /** Formats the float according to format_spec. */
    @Py("__format__(self, format_spec: str, /) -> str")
    static Object format(Ctx ctx, Object self, Object formatSpec) {
        double x = Numbers.floatSelf(self, "__format__");
        String text = Numbers.specification(formatSpec);
        if (text.isEmpty()) return TextOps.str(ctx, self);
        String type = Types.nameOf(self);
        try {
            return Str.of(NumberFormat.formatFloat(FormatSpec.forFloat(text, type), x, type,
                    FormatErrors.characters(ctx)));
        } catch (FormatException e) {
            throw FormatErrors.of(e);
        }
    }

    /** Return True if the float is an integer. */
    @Py("is_integer(self, /) -> bool")
    static boolean isInteger(Ctx ctx, Object self) {
        double x = Numbers.floatSelf(self, "is_integer");
        return x == Math.rint(x) && !Double.isInfinite(x);
    }

    /** Return a pair of integers, whose ratio is exactly equal to the original float. */
    @Py("as_integer_ratio(self, /) -> tuple[int, int]")
    static PyTuple asIntegerRatio(Ctx ctx, Object self) {
        ctx.charge(200);
        return FloatParts.ratio(Numbers.floatSelf(self, "as_integer_ratio"));
    }

    /** Return a hexadecimal representation of a floating-point number. */
    @Py("hex(self, /) -> str")
    static String hex(Ctx ctx, Object self) {
        return FloatParts.hex(Numbers.floatSelf(self, "hex"));
    }

    /** Create a floating-point number from a hexadecimal string. */
    @Py("fromhex(cls, string: str, /) -> float")
    static Object fromHex(Ctx ctx, PyClass cls, Object string) {
        if (!Str.isText(string)) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        String text = Str.text(string);
        ctx.tick(text.length() >> 4);
        Object value = FloatParts.fromHex(text);
        return cls == Types.FLOAT ? value : CallOps.call1(ctx, cls, value);
    }

    /** Return self, the complex conjugate of any float. */
    @Py("conjugate(self, /) -> float")
    static double conjugate(Ctx ctx, Object self) {
        return Numbers.floatSelf(self, "conjugate");
    }

    /** The arguments that pickling and copying make the float of. */
    @Py("__getnewargs__(self, /) -> tuple[float]")
    static Object newArguments(Ctx ctx, Object self) {
        return new PyTuple(Numbers.floatSelf(self, "__getnewargs__"));
    }

    /** the real part of a complex number */
    @PyProperty("real: float")
    static double real(Ctx ctx, Object self) {
        return Numbers.floatSelf(self, "real");
    }

    /** the imaginary part of a complex number */
    @PyProperty("imag: float")
    static double imaginary(Ctx ctx, Object self) {
        Numbers.floatSelf(self, "imag");
        return 0.0;
    }
}
