package dev.adder.engine.stdlib.digest;

import dev.adder.engine.text.Pace;
import java.util.Arrays;
import java.util.function.Supplier;

/** A keyed digest: HMAC of RFC 2104. */
final class Mac {
    private final Hashing inner;
    private final Hashing outer;

    private Mac(Hashing inner, Hashing outer) {
        this.inner = inner;
        this.outer = outer;
    }

    static Mac of(Supplier<Hashing> start, byte[] key) {
        Hashing inner = start.get();
        Hashing outer = start.get();
        int size = inner.blockSize();
        byte[] block = key;
        if (key.length > size) {
            Hashing hashed = start.get();
            hashed.update(key, 0, key.length);
            block = hashed.digest(0, Pace.NONE);
        }
        byte[] pad = Arrays.copyOf(block, size);
        for (int i = 0; i < size; i++) pad[i] ^= 0x36;
        inner.update(pad, 0, size);
        for (int i = 0; i < size; i++) pad[i] ^= 0x36 ^ 0x5c;
        outer.update(pad, 0, size);
        return new Mac(inner, outer);
    }

    int size() {
        return inner.digestSize();
    }

    /** The digest of two pieces one after the other. */
    byte[] digest(byte[] first, byte[] second) {
        Hashing in = inner.copy();
        in.update(first, 0, first.length);
        in.update(second, 0, second.length);
        byte[] middle = in.digest(0, Pace.NONE);
        Hashing out = outer.copy();
        out.update(middle, 0, middle.length);
        return out.digest(0, Pace.NONE);
    }
}
