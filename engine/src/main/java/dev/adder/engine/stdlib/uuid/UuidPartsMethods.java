package dev.adder.engine.stdlib.uuid;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;

/** The parts of UUIDs. */
@PyType("UUID")
final class UuidPartsMethods {
    private UuidPartsMethods() {}

    /** The number. */
    @PyProperty("int")
    static Object number(Ctx ctx, PyUuid self) {
        return IntOps.of(self.value);
    }

    /** Whether it was made in a way that is safe with several processes. */
    @PyProperty("is_safe")
    static Object safe(Ctx ctx, PyUuid self) {
        return self.safe != PyNone.NONE ? self.safe : AttrOps.get(ctx, UuidModule.safeClass(ctx), "unknown");
    }

    /** The 16 bytes. */
    @PyProperty("bytes")
    static Object bytes(Ctx ctx, PyUuid self) {
        return new PyBytes(PyUuid.bytes(self.value));
    }

    /** The 16 bytes, the first three fields with the lowest byte first. */
    @PyProperty("bytes_le")
    static Object littleBytes(Ctx ctx, PyUuid self) {
        return new PyBytes(UuidMethods.swapped(PyUuid.bytes(self.value)));
    }

    /** The six fields. */
    @PyProperty("fields")
    static Object fields(Ctx ctx, PyUuid self) {
        return new PyTuple(self.bits(96, 32), self.bits(80, 16), self.bits(64, 16), self.bits(56, 8),
                self.bits(48, 8), self.bits(0, 48));
    }

    /** The field of that name. */
    @PyProperty("time_low")
    static Object timeLow(Ctx ctx, PyUuid self) {
        return self.bits(96, 32);
    }

    /** The field of that name. */
    @PyProperty("time_mid")
    static Object timeMid(Ctx ctx, PyUuid self) {
        return self.bits(80, 16);
    }

    /** The field of that name. */
    @PyProperty("time_hi_version")
    static Object timeHigh(Ctx ctx, PyUuid self) {
        return self.bits(64, 16);
    }

    /** The field of that name. */
    @PyProperty("clock_seq_hi_variant")
    static Object clockHigh(Ctx ctx, PyUuid self) {
        return self.bits(56, 8);
    }

    /** The field of that name. */
    @PyProperty("clock_seq_low")
    static Object clockLow(Ctx ctx, PyUuid self) {
        return self.bits(48, 8);
    }

    /** The field of that name. */
    @PyProperty("node")
    static Object node(Ctx ctx, PyUuid self) {
        return self.bits(0, 48);
    }

    /** The time, in units of 100 ns since 15 October 1582. */
    @PyProperty("time")
    static Object time(Ctx ctx, PyUuid self) {
        return (self.bits(64, 16) & 0x0fff) << 48 | self.bits(80, 16) << 32 | self.bits(96, 32);
    }

    /** The sequence number of 14 bits. */
    @PyProperty("clock_seq")
    static Object clock(Ctx ctx, PyUuid self) {
        return (self.bits(56, 8) & 0x3f) << 8 | self.bits(48, 8);
    }

    /** The number as 32 hexadecimal digits. */
    @PyProperty("hex")
    static Object hex(Ctx ctx, PyUuid self) {
        return self.hex();
    }

    /** The text as a URN. */
    @PyProperty("urn")
    static Object urn(Ctx ctx, PyUuid self) {
        return "urn:uuid:" + self.text();
    }

    /** The variant, which says how the rest is to be read. */
    @PyProperty("variant")
    static Object variant(Ctx ctx, PyUuid self) {
        long bits = self.bits(61, 3);
        return (bits & 4) == 0 ? UuidModule.NCS : (bits & 2) == 0 ? UuidModule.RFC
                : (bits & 1) == 0 ? UuidModule.MICROSOFT : UuidModule.FUTURE;
    }

    /** The version, of those that have one. */
    @PyProperty("version")
    static Object version(Ctx ctx, PyUuid self) {
        return self.bits(62, 2) == 2 ? (Object) self.bits(76, 4) : PyNone.NONE;
    }
}
