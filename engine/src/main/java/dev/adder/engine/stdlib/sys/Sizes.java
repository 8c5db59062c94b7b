package dev.adder.engine.stdlib.sys;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyComplex;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyRange;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PySlice;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.math.BigInteger;

/** Sizes of objects as CPython on a 64-bit machine has them, for {@code sys.getsizeof}. */
final class Sizes {
    private static final int COLLECTED = 16;

    private Sizes() {}

    static Object of(Ctx ctx, Object o) {
        PyClass cls = Types.of(o);
        Object own = cls.find("__sizeof__");
        if (own == null || own == Types.OBJECT.find("__sizeof__")) return plain(ctx, o);
        Object size = CallOps.callMethod(ctx, own, o);
        if (!(size instanceof Long l)) {
            throw Errors.typeError("'" + Types.nameOf(size) + "' object cannot be interpreted as an integer");
        }
        if (l < 0) throw Errors.valueError("__sizeof__() should return >= 0");
        return cls.shared ? l : l + COLLECTED;
    }

    private static long plain(Ctx ctx, Object o) {
        return switch (o) {
            case Long l -> integer(Math.max(1, 64 - Long.numberOfLeadingZeros(Math.abs(l))));
            case BigInteger i -> integer(i.bitLength());
            case Boolean b -> 28;
            case Double d -> 24;
            case String s -> text(ctx, s);
            case PyAstralStr s -> 60 + 4L * s.codePoints.length;
            case PyNone n -> 16;
            case PyBytes b -> 33 + b.value.length;
            case PyByteArray b -> 56 + (b.size == 0 ? 0 : b.size + 1);
            case PyComplex c -> 32;
            case PyTuple t -> 40 + 8L * t.items.length;
            case PyList l -> 56 + 8L * (l.size == l.items.length ? l.size : PyList.step(l.size));
            case PyDict d -> dict(d);
            case PySet s -> set(s.size());
            case PyRange r -> 48;
            case PySlice s -> 56;
            case PySingleton s -> 16;
            case PyFunction f -> 160;
            case PyClass c -> c.shared ? 432 : 1704;
            case PyBaseException e -> 88;
            case PyBoxed b -> plain(ctx, b.value) + 32;
            case PyObject p -> p.type() == Types.OBJECT ? 16 : p.type().layout == Types.OBJECT ? slots(p) : 72;
            default -> 16;
        };
    }

    private static long slots(PyObject o) {
        var names = o.type().slotNames;
        return names == null || o.type().hasDict ? 48 : 32 + 8L * names.size();
    }

    private static long integer(int bits) {
        return 24 + 4L * Math.max(1, (bits + 29) / 30);
    }

    private static long text(Ctx ctx, String s) {
        ctx.tick(s.length() >> 6);
        int most = 0;
        for (int i = 0; i < s.length(); i++) most = Math.max(most, s.charAt(i));
        return most < 0x80 ? 41L + s.length() : most < 0x100 ? 57L + s.length() : 58 + 2L * s.length();
    }

    private static long dict(PyDict d) {
        if (d.size() == 0) return 64;
        long slots = 8;
        while (slots * 2 / 3 < d.size()) slots <<= 1;
        boolean texts = true;
        for (int i = 0; i < d.bound() && texts; i++) {
            Object key = d.keyAt(i);
            texts = key == null || key instanceof String || key instanceof PyAstralStr;
        }
        long index = slots <= 128 ? 1 : slots <= 1 << 15 ? 2 : 4;
        return 96 + slots * index + slots * 2 / 3 * (texts ? 16 : 24);
    }

    private static long set(int size) {
        long slots = 8;
        while (size * 5L >= (slots - 1) * 3) slots <<= slots > 50_000 ? 1 : 2;
        return slots == 8 ? 216 : 216 + 16 * slots;
    }
}
