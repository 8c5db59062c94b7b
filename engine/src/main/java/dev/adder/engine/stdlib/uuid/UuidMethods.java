package dev.adder.engine.stdlib.uuid;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.builtin.Convert;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.HashOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** How UUIDs are made and compared. */
@PyType("UUID")
final class UuidMethods {
    private static final int[] WIDTHS = {32, 16, 16, 8, 8, 48};

    private UuidMethods() {}

    /** Create a UUID that has no value yet. */
    @Py("__new__(cls, /, *args, **kwargs) -> UUID")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(80);
        return new PyUuid(cls);
    }

    /** Create a UUID from one of its forms. */
    @Py("__init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=...) "
            + "-> None")
    static void init(Ctx ctx, PyUuid self, Object hex, Object bytes, Object little, Object fields, Object number,
            Object version, @Nullable Object safe) {
        int given = 0;
        for (Object form : new Object[] {hex, bytes, little, fields, number}) if (form != PyNone.NONE) given++;
        if (given != 1) {
            throw Errors.typeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given");
        }
        BigInteger value;
        if (hex != PyNone.NONE) value = ofHex(ctx, hex);
        else if (little != PyNone.NONE) value = ofBytes(ctx, little, "bytes_le", true);
        else if (bytes != PyNone.NONE) value = ofBytes(ctx, bytes, "bytes", false);
        else if (fields != PyNone.NONE) value = ofFields(ctx, fields);
        else
            value = whole(number);
        if (value.signum() < 0 || value.bitLength() > 128) {
            throw Errors.valueError("int is out of range (need a 128-bit value)");
        }
        if (version != PyNone.NONE) {
            long v = Convert.toLong(ctx, version, "UUID", 6);
            if (v < 1 || v > 5) throw Errors.valueError("illegal version number");
            value = PyUuid.versioned(value, (int) v);
        }
        self.value = value;
        self.safe = safe == null ? PyNone.NONE : safe;
    }

    private static BigInteger whole(Object number) {
        if (NumberOps.isInt(number)) return IntOps.big(number);
        if (!(number instanceof Double)) {
            throw Errors.typeError("'<=' not supported between instances of 'int' and '" + Types.nameOf(number) + "'");
        }
        throw Errors.typeError("%x format: an integer is required, not " + Types.nameOf(number));
    }

    private static BigInteger ofHex(Ctx ctx, Object hex) {
        if (BytesView.bytesOrNull(hex) != null) {
            throw Errors.typeError("a bytes-like object is required, not 'str'");
        }
        if (!Str.isText(hex)) throw Errors.noAttribute(hex, "replace");
        ctx.charge(4L * Str.text(hex).length());
        ctx.tick(Str.text(hex).length() >> 4);
        String text = Str.text(hex).replace("urn:", "").replace("uuid:", "");
        int from = 0;
        int to = text.length();
        while (from < to && "{}".indexOf(text.charAt(from)) >= 0) from++;
        while (to > from && "{}".indexOf(text.charAt(to - 1)) >= 0) to--;
        StringBuilder digits = new StringBuilder(32);
        for (int i = from; i < to && digits.length() <= 32; i++) {
            if (text.charAt(i) != '-') digits.append(text.charAt(i));
        }
        text = digits.toString();
        if (text.length() != 32) throw Errors.valueError("badly formed hexadecimal UUID string");
        return IntOps.big(CallOps.call2(ctx, Types.INT, Str.of(text), 16L));
    }

    private static BigInteger ofBytes(Ctx ctx, Object bytes, String name, boolean little) {
        if (SubscriptOps.length(ctx, bytes) != 16) throw Errors.valueError(name + " is not a 16-char string");
        if (!little && !(bytes instanceof PyBytes)) {
            throw Errors.of(Exceptions.ASSERTION_ERROR, TextOps.reprText(ctx, bytes));
        }
        byte[] b = BytesView.bytes(bytes);
        return new BigInteger(1, little ? swapped(b) : b);
    }

    /** The first three fields in the other byte order. */
    static byte[] swapped(byte[] b) {
        int[] order = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
        byte[] result = new byte[16];
        for (int i = 0; i < 16; i++) result[i] = b[order[i]];
        return result;
    }

    private static BigInteger ofFields(Ctx ctx, Object fields) {
        if (SubscriptOps.length(ctx, fields) != 6) throw Errors.valueError("fields is not a 6-tuple");
        Object[] items = IterOps.toArray(ctx, fields);
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < 6; i++) {
            BigInteger field = IntOps.big(NumberOps.index(ctx, items[i]));
            if (field.signum() < 0 || field.bitLength() > WIDTHS[i]) {
                throw Errors.valueError("field " + (i + 1) + " out of range (need a" + (WIDTHS[i] == 8 ? "n " : " ")
                        + WIDTHS[i] + "-bit value)");
            }
            value = value.shiftLeft(WIDTHS[i]).or(field);
        }
        return value;
    }

    /** UUIDs do not change. */
    @Py("__setattr__(self, name, value, /) -> None")
    static void setAttribute(Ctx ctx, PyUuid self, Object name, Object value) {
        throw Errors.typeError("UUID objects are immutable");
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyUuid self) {
        return self.type().name + "('" + self.text() + "')";
    }

    /** Return str(self). */
    @Py("__str__(self, /) -> str")
    static String str(Ctx ctx, PyUuid self) {
        return self.text();
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyUuid self) {
        return HashOps.integer(self.value);
    }

    /** Helper for pickle and copy. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, PyUuid self) {
        return new dev.adder.engine.value.PyTuple(self.type(),
                new dev.adder.engine.value.PyTuple(dev.adder.engine.ops.TextOps.str(ctx, self)));
    }

    /** Return int(self). */
    @Py("__int__(self, /) -> int")
    static Object toInt(Ctx ctx, PyUuid self) {
        return IntOps.of(self.value);
    }

    /** Return self==other. */
    @Py("__eq__(self, other, /) -> bool")
    static Object eq(Ctx ctx, PyUuid self, Object other) {
        return other instanceof PyUuid o ? (Object) self.value.equals(o.value) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self<other. */
    @Py("__lt__(self, other, /) -> bool")
    static Object lt(Ctx ctx, PyUuid self, Object other) {
        return other instanceof PyUuid o ? (Object) (self.value.compareTo(o.value) < 0) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self>other. */
    @Py("__gt__(self, other, /) -> bool")
    static Object gt(Ctx ctx, PyUuid self, Object other) {
        return other instanceof PyUuid o ? (Object) (self.value.compareTo(o.value) > 0) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self<=other. */
    @Py("__le__(self, other, /) -> bool")
    static Object le(Ctx ctx, PyUuid self, Object other) {
        return other instanceof PyUuid o ? (Object) (self.value.compareTo(o.value) <= 0) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return self>=other. */
    @Py("__ge__(self, other, /) -> bool")
    static Object ge(Ctx ctx, PyUuid self, Object other) {
        return other instanceof PyUuid o ? (Object) (self.value.compareTo(o.value) >= 0) : PySingleton.NOT_IMPLEMENTED;
    }
}
