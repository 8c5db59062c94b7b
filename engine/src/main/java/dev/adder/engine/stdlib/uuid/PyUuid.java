package dev.adder.engine.stdlib.uuid;

import dev.adder.engine.ops.ClassOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;

/** A UUID: a number of 128 bits. */
final class PyUuid extends PyObject {
    static final PyClass TYPE = made();

    BigInteger value = BigInteger.ZERO;
    Object safe = PyNone.NONE;

    PyUuid(PyClass cls) {
        super(cls);
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("uuid", "UUID", UuidMethodsTable.INSTANCE)
                .install(UuidPartsMethodsTable.INSTANCE);
        cls.flags |= ClassOps.STANDS_FOR_ANOTHER; // so that its __setattr__ is asked
        return cls;
    }

    static PyUuid of(Ctx ctx, byte[] bytes, int version) {
        ctx.charge(80);
        PyUuid uuid = new PyUuid(TYPE);
        uuid.value = versioned(new BigInteger(1, Arrays.copyOf(bytes, 16)), version);
        return uuid;
    }

    /** The number with the bits that tell variant and version. */
    static BigInteger versioned(BigInteger value, int version) {
        byte[] bytes = bytes(value);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        bytes[6] = (byte) (bytes[6] & 0x0f | version << 4);
        return new BigInteger(1, bytes);
    }

    static byte[] bytes(BigInteger value) {
        byte[] all = value.toByteArray();
        byte[] bytes = new byte[16];
        int n = Math.min(16, all.length);
        System.arraycopy(all, all.length - n, bytes, 16 - n, n);
        return bytes;
    }

    long bits(int from, int count) {
        return value.shiftRight(from).longValue() & (1L << count) - 1;
    }

    String hex() {
        return HexFormat.of().formatHex(bytes(value));
    }

    String text() {
        String h = hex();
        return h.substring(0, 8) + "-" + h.substring(8, 12) + "-" + h.substring(12, 16) + "-" + h.substring(16, 20)
                + "-" + h.substring(20);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(80);
        live.visit(safe);
    }
}
