package dev.adder.engine.stdlib.digest;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.builtin.Convert;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Arrays;

/** Methods of {@code HMAC}. */
@PyType("HMAC")
final class HmacMethods {
    @PyValue("blocksize") static final long BLOCK_SIZE = 64;

    private HmacMethods() {}

    /** Create an HMAC that has not begun. */
    @Py("__new__(cls, /, *args, **kwargs) -> HMAC")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        return new PyHmac(cls);
    }

    private static Object start(Ctx ctx, Object digestmod, Object data) {
        if (Str.isText(digestmod)) return HashlibModule.named(ctx, Str.text(digestmod), data, new PyDict());
        if (CallOps.isCallable(digestmod)) return CallOps.call1(ctx, digestmod, data);
        return CallOps.callAttribute(ctx, digestmod, "new", data);
    }

    private static Object padded(Ctx ctx, byte[] key, int size, int with) {
        byte[] pad = Arrays.copyOf(key, size);
        for (int i = 0; i < size; i++) pad[i] ^= (byte) with;
        return new PyBytes(pad);
    }

    /** Begin with a key, a first message and the digest to use. */
    @Py("__init__(self, key, msg=None, digestmod='') -> None")
    static void init(Ctx ctx, PyHmac self, Object key, Object msg, Object digestmod) {
        byte[] bytes = key instanceof PyBytes || key instanceof PyByteArray || key instanceof PyBoxed
                ? BytesView.bytesOrNull(key) : null;
        if (bytes == null) {
            throw Errors.typeError("key: expected bytes or bytearray, but got '" + Types.nameOf(key) + "'");
        }
        if (digestmod == PyNone.NONE || digestmod.equals("")) {
            throw Errors.typeError("Missing required parameter 'digestmod'.");
        }
        Object first = start(ctx, digestmod, PyBytes.EMPTY);
        if (first instanceof PyHash h && h.hashing.digestSize() == 0) throw Errors.valueError("no reason supplied");
        Object block = AttrOps.find(ctx, first, "block_size");
        self.blockSize = block == null ? 64 : Convert.toLong(ctx, block, "HMAC", 1);
        if (self.blockSize < 16 || self.blockSize > 1 << 20) self.blockSize = 64;
        int size = (int) self.blockSize;
        ctx.charge(1000 + 3L * size);
        if (bytes.length > size) {
            Object hashed = start(ctx, digestmod, key);
            bytes = BytesView.bytes(CallOps.callAttribute(ctx, hashed, "digest"));
        }
        self.inner = start(ctx, digestmod, padded(ctx, bytes, size, 0x36));
        self.outer = start(ctx, digestmod, padded(ctx, bytes, size, 0x5c));
        self.name = "hmac-" + TextOps.strText(ctx, AttrOps.get(ctx, first, "name"));
        if (msg != PyNone.NONE) update(ctx, self, msg);
    }

    /** Feed data from msg into this hashing object. */
    @Py("update(self, msg) -> None")
    static void update(Ctx ctx, PyHmac self, Object msg) {
        CallOps.callAttribute(ctx, self.started(self.inner), "update", msg);
    }

    private static Object finished(Ctx ctx, PyHmac self) {
        Object outer = CallOps.callAttribute(ctx, self.started(self.outer), "copy");
        Object digest = CallOps.callAttribute(ctx, self.started(self.inner), "digest");
        CallOps.callAttribute(ctx, outer, "update", digest);
        return outer;
    }

    /** Return the hash value of this hashing object. */
    @Py("digest(self) -> bytes")
    static Object digest(Ctx ctx, PyHmac self) {
        return CallOps.callAttribute(ctx, finished(ctx, self), "digest");
    }

    /** Like digest(), but returns a string of hexadecimal digits instead. */
    @Py("hexdigest(self) -> str")
    static Object hexdigest(Ctx ctx, PyHmac self) {
        return CallOps.callAttribute(ctx, finished(ctx, self), "hexdigest");
    }

    /** Return a separate copy of this hashing object. */
    @Py("copy(self) -> HMAC")
    static Object copy(Ctx ctx, PyHmac self) {
        ctx.charge(120);
        PyHmac copy = new PyHmac(self.type());
        copy.inner = CallOps.callAttribute(ctx, self.started(self.inner), "copy");
        copy.outer = CallOps.callAttribute(ctx, self.started(self.outer), "copy");
        copy.name = self.name;
        copy.blockSize = self.blockSize;
        return copy;
    }

    /** The name, which is that of the digest behind {@code hmac-}. */
    @PyProperty("name")
    static Object name(Ctx ctx, PyHmac self) {
        return Str.of(self.name);
    }

    /** The number of bytes in the digest. */
    @PyProperty("digest_size")
    static Object digestSize(Ctx ctx, PyHmac self) {
        return AttrOps.get(ctx, self.started(self.inner), "digest_size");
    }

    /** The number of bytes that are digested at a time. */
    @PyProperty("block_size")
    static Object blockSize(Ctx ctx, PyHmac self) {
        return self.blockSize;
    }
}
