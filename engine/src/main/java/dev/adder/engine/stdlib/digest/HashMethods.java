package dev.adder.engine.stdlib.digest;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.Pace;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import java.util.HexFormat;

/** Methods of digests. */
@PyType("HASH")
final class HashMethods {
    private HashMethods() {}

    /** Digests are made by the functions of hashlib. */
    @Py("__new__(cls, /, *args, **kwargs) -> HASH")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '" + cls.errorName + "' instances");
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static String repr(Ctx ctx, PyHash self) {
        String id = " 0x" + Long.toHexString(ctx.run.id(self)) + ">";
        return self.type().module.equals("_hashlib")
                ? "<" + self.name + " " + self.type().errorName + " object @" + id
                : "<" + self.type().errorName + " object at" + id;
    }

    /** Update this hash object's state with the provided string. */
    @Py("update(self, obj, /) -> None")
    static void update(Ctx ctx, PyHash self, Object obj) {
        Algorithms.update(ctx, self.hashing, Algorithms.input(obj));
    }

    /** Return the digest value as a bytes object. */
    @Py("digest(self, /) -> bytes")
    static Object digest(Ctx ctx, PyHash self) {
        ctx.charge(104);
        return new PyBytes(self.hashing.digest(0, Pace.NONE));
    }

    /** Return the digest value as a string of hexadecimal digits. */
    @Py("hexdigest(self, /) -> str")
    static String hexdigest(Ctx ctx, PyHash self) {
        ctx.charge(176);
        return HexFormat.of().formatHex(self.hashing.digest(0, Pace.NONE));
    }

    /** Return a copy of the hash object. */
    @Py("copy(self, /) -> HASH")
    static Object copy(Ctx ctx, PyHash self) {
        ctx.charge(300);
        return new PyHash(self.type(), self.name, self.hashing.copy());
    }

    /** The name of the algorithm. */
    @PyProperty("name")
    static Object name(Ctx ctx, PyHash self) {
        return self.name;
    }

    /** The number of bytes in the digest. */
    @PyProperty("digest_size")
    static Object digestSize(Ctx ctx, PyHash self) {
        return (long) self.hashing.digestSize();
    }

    /** The number of bytes that are digested at a time. */
    @PyProperty("block_size")
    static Object blockSize(Ctx ctx, PyHash self) {
        return (long) self.hashing.blockSize();
    }
}
