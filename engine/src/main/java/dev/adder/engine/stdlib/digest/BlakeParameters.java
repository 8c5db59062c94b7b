package dev.adder.engine.stdlib.digest;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The parameters of BLAKE2, checked and laid out as the algorithm wants them. */
final class BlakeParameters {
    private static final byte[] NOTHING = {};

    private final Ctx ctx;
    private final boolean small;
    private final int most;
    private final byte[] block;
    private byte[] key = NOTHING;
    private @Nullable PyException treeError;

    BlakeParameters(Ctx ctx, boolean small) {
        this.ctx = ctx;
        this.small = small;
        this.most = small ? 32 : 64;
        this.block = new byte[most];
    }

    private void refuse(String message) {
        if (treeError == null) treeError = Errors.valueError(message);
    }

    /** Where a digest stands in a tree of digests. */
    BlakeParameters tree(int fanout, int depth, Object leafSize, Object nodeOffset, int nodeDepth, int innerSize) {
        if (fanout < 0 || fanout > 255) refuse("fanout must be between 0 and 255");
        if (depth <= 0 || depth > 255) refuse("depth must be between 1 and 255");
        long leaf = unsigned(leafSize, 32, "leaf_size");
        long offset = unsigned(nodeOffset, small ? 48 : 64, "node_offset");
        if (nodeDepth < 0 || nodeDepth > 255) refuse("node_depth must be between 0 and 255");
        if (innerSize < 0 || innerSize > most) refuse("inner_size must be between 0 and is " + most);
        block[2] = (byte) fanout;
        block[3] = (byte) depth;
        put(4, 4, leaf);
        put(8, small ? 6 : 8, offset);
        block[small ? 14 : 16] = (byte) nodeDepth;
        block[small ? 15 : 17] = (byte) innerSize;
        return this;
    }

    private void put(int at, int size, long value) {
        for (int i = 0; i < size; i++) block[at + i] = (byte) (value >>> 8 * i);
    }

    private long unsigned(Object value, int bits, String name) {
        BigInteger big = IntOps.big(NumberOps.index(ctx, value));
        if (treeError != null) return 0;
        if (big.signum() < 0) refuse("value must be positive");
        else if (big.bitLength() > 64) treeError = Errors.overflowError("int too big to convert");
        else if (big.bitLength() > bits) treeError = Errors.overflowError(name + " is too large");
        return big.longValue();
    }

    BlakeParameters texts(int digestSize, @Nullable Object givenKey, @Nullable Object salt, @Nullable Object person) {
        if (digestSize <= 0 || digestSize > most) {
            throw Errors.valueError("digest_size must be between 1 and " + most + " bytes");
        }
        int size = most / 4;
        copy(salt, size, "salt", most - 2 * size);
        copy(person, size, "person", most - size);
        PyException error = treeError;
        if (error != null) throw error;
        if (givenKey != null) key = BytesView.bytes(givenKey);
        if (key.length > most) throw Errors.valueError("maximum key length is " + most + " bytes");
        block[0] = (byte) digestSize;
        block[1] = (byte) key.length;
        return this;
    }

    private void copy(@Nullable Object value, int most, String name, int at) {
        if (value == null) return;
        byte[] bytes = BytesView.bytes(value);
        if (bytes.length > most) throw Errors.valueError("maximum " + name + " length is " + most + " bytes");
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }

    Object start(PyClass cls, @Nullable Object data, boolean lastNode) {
        byte[] first = data == null ? NOTHING : Algorithms.input(data);
        ctx.charge(300);
        Hashing hashing = new Blake2(small, block, key, lastNode);
        Algorithms.update(ctx, hashing, first);
        return new PyHash(cls, small ? "blake2s" : "blake2b", hashing);
    }
}
