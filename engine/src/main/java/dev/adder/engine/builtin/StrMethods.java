package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CompareOps.Order;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.Iterators;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FormatException;
import dev.adder.engine.text.FormatSpec;
import dev.adder.engine.text.TextFormat;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Construction and the special methods of str. */
@PyType("str")
final class StrMethods {
    private StrMethods() {}

    /** Create a new string object from the given object, or from bytes in an encoding. */
    @Py(
            value = "__new__(cls, /, object: object = ..., encoding: str = ..., errors: str = ...) -> str",
            overloads = {
                "__new__(cls, object: object = '') -> str",
                "__new__(cls, object: Any, encoding: str = 'utf-8', errors: str = 'strict') -> str"})
    static Object make(Ctx ctx, PyClass cls, @Nullable Object object, @Nullable Object encoding,
            @Nullable Object errors) {
        Object value;
        if (object == null) {
            value = "";
        } else if (encoding == null && errors == null) {
            value = TextOps.str(ctx, object);
        } else {
            value = decode(ctx, object, encoding, errors);
        }
        if (cls == Types.STR) return value;
        return Numbers.instance(ctx, cls, Types.STR, value instanceof PyBoxed b ? b.value : value);
    }

    private static Object decode(Ctx ctx, Object object, @Nullable Object encoding, @Nullable Object errors) {
        String codec = encoding == null ? "utf-8" : option(encoding, "encoding");
        String handler = errors == null ? "strict" : option(errors, "errors");
        byte[] bytes = BytesView.bytesOrNull(object);
        if (bytes == null) {
            throw Errors.typeError(Str.isText(object) ? "decoding str is not supported"
                    : "decoding to str: need a bytes-like object, " + Types.nameOf(object) + " found");
        }
        return CodecCalls.decode(ctx, bytes, codec, handler);
    }

    private static String option(Object value, String name) {
        if (Str.isText(value)) {
            String text = Str.text(value);
            if (text.indexOf('\0') >= 0) throw Errors.valueError("embedded null character");
            return text;
        }
        throw Errors.typeError("str() argument '" + name + "' must be str, not " + Numbers.shown(value));
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, Object self) {
        return TextOps.repr(ctx, Texts.self(self, "__repr__"));
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static Object str(Ctx ctx, Object self) {
        return Texts.self(self, "__str__");
    }

    /** Return a formatted version of the string as described by format_spec. */
    @Py("__format__(self, format_spec: str, /) -> str")
    static Object format(Ctx ctx, Object self, Object formatSpec) {
        Object value = Texts.self(self, "__format__");
        String spec = Numbers.specification(formatSpec);
        if (spec.isEmpty()) return TextOps.str(ctx, self);
        String type = Types.nameOf(self);
        try {
            return Str.of(TextFormat.format(FormatSpec.forStr(spec, type), Str.text(value), type,
                    FormatErrors.characters(ctx)));
        } catch (FormatException e) {
            throw FormatErrors.of(e);
        }
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, Object self) {
        return HashOps.hash(ctx, Texts.self(self, "__hash__"));
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, Object self) {
        return Str.length(Texts.self(self, "__len__"));
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[str]")
    static Object iter(Ctx ctx, Object self) {
        return new Iterators.OfText(Texts.self(self, "__iter__"));
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key: Any, /) -> str")
    static Object item(Ctx ctx, Object self, Object key) {
        return SubscriptOps.textItem(ctx, Texts.self(self, "__getitem__"), key);
    }

    /** Return key in self. */
    @Py("__contains__(self, key: str, /) -> bool")
    static boolean contains(Ctx ctx, Object self, Object key) {
        String text = Texts.text(self, "__contains__");
        if (!Str.isText(key)) {
            throw Errors.typeError("'in <string>' requires string as left operand, not " + Types.nameOf(key));
        }
        return TextSearch.indexOf(ctx, text, Str.text(key), 0, text.length()) >= 0;
    }

    /** Return self+value. */
    @Py("__add__(self, value: str, /) -> str")
    static Object add(Ctx ctx, Object self, Object value) {
        Object a = Texts.self(self, "__add__");
        if (!Str.isText(value)) throw NumberOps.cannotConcatenate(self, value);
        Object b = Texts.self(value, "__add__");
        long length = (long) Str.length(a) + Str.length(b);
        if (a instanceof String && b instanceof String) Texts.reserve(ctx, length);
        else
            Texts.reserveAstral(ctx, length);
        return Str.concat(a, b);
    }

    /** Return self*value. */
    @Py("__mul__(self, value: int, /) -> str")
    static Object multiply(Ctx ctx, Object self, Object value) {
        Object text = Texts.self(self, "__mul__");
        long count = SequenceOps.repetitions(ctx, value);
        int length = Str.length(text);
        if (count == 0 || length == 0) return "";
        if (count == 1) return text;
        if (count > Long.MAX_VALUE / length) throw Errors.overflowError("repeated string is too long");
        if (text instanceof String s) {
            Texts.reserve(ctx, count * length);
            return s.repeat((int) count);
        }
        int[] points = Str.codePoints(text);
        int[] result = new int[Texts.reserveAstral(ctx, count * length)];
        for (int i = 0; i < result.length; i += length) System.arraycopy(points, 0, result, i, length);
        return new PyAstralStr(result);
    }

    /** Return value*self. */
    @Py("__rmul__(self, value: int, /) -> str")
    static Object multiplyReflected(Ctx ctx, Object self, Object value) {
        return multiply(ctx, self, value);
    }

    /** Return self%value. */
    @Py("__mod__(self, value: Any, /) -> str")
    static Object percent(Ctx ctx, Object self, Object value) {
        String format = Texts.text(self, "__mod__");
        Object result = PercentText.format(ctx, format, value);
        return format.isEmpty() || format.indexOf('%') >= 0 ? result : self;
    }

    /** Return value%self. */
    @Py("__rmod__(self, value: Any, /) -> str")
    static Object percentReflected(Ctx ctx, Object self, Object value) {
        Texts.self(self, "__rmod__");
        return Str.isText(value) ? PercentText.format(ctx, Str.text(value), self) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self==value. */
    @Py("__eq__(self, value: object, /) -> bool")
    static Object eq(Ctx ctx, Object self, Object value) {
        Object a = Texts.self(self, "__eq__");
        return Str.isText(value) ? (Object) a.equals(Texts.self(value, "__eq__")) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self!=value. */
    @Py("__ne__(self, value: object, /) -> bool")
    static Object ne(Ctx ctx, Object self, Object value) {
        Object a = Texts.self(self, "__ne__");
        return Str.isText(value) ? (Object) !a.equals(Texts.self(value, "__ne__")) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self<value. */
    @Py("__lt__(self, value: str, /) -> bool")
    static Object lt(Ctx ctx, Object self, Object value) {
        return order(Order.LT, self, value, "__lt__");
    }

    /** Return self<=value. */
    @Py("__le__(self, value: str, /) -> bool")
    static Object le(Ctx ctx, Object self, Object value) {
        return order(Order.LE, self, value, "__le__");
    }

    /** Return self>value. */
    @Py("__gt__(self, value: str, /) -> bool")
    static Object gt(Ctx ctx, Object self, Object value) {
        return order(Order.GT, self, value, "__gt__");
    }

    /** Return self>=value. */
    @Py("__ge__(self, value: str, /) -> bool")
    static Object ge(Ctx ctx, Object self, Object value) {
        return order(Order.GE, self, value, "__ge__");
    }

    private static Object order(Order order, Object self, Object value, String method) {
        Object a = Texts.self(self, method);
        if (!Str.isText(value)) return PySingleton.NOT_IMPLEMENTED;
        return order.holds(CompareOps.compareText(a, Texts.self(value, method)));
    }

    /** The arguments that pickling and copying make the str of. */
    @Py("__getnewargs__(self, /) -> tuple[str]")
    static Object newArguments(Ctx ctx, Object self) {
        return new PyTuple(Texts.self(self, "__getnewargs__"));
    }
}
