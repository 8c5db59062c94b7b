package dev.adder.engine.stdlib.digest;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import org.jspecify.annotations.Nullable;

/** How digests of BLAKE2b are made. */
@PyType("blake2b")
final class Blake2bMethods {
    @PyValue("SALT_SIZE") static final long SALT_SIZE = 16;
    @PyValue("PERSON_SIZE") static final long PERSON_SIZE = 16;
    @PyValue("MAX_KEY_SIZE") static final long MAX_KEY_SIZE = 64;
    @PyValue("MAX_DIGEST_SIZE") static final long MAX_DIGEST_SIZE = 64;

    private Blake2bMethods() {}

    /** Return a new BLAKE2b hash object. */
    @Py("__new__(cls, data=..., /, *, digest_size: int = 64, key=..., salt=..., person=..., fanout: int = 1, "
            + "depth: int = 1, leaf_size=0, node_offset=0, node_depth: int = 0, inner_size: int = 0, "
            + "last_node: bool = False, usedforsecurity: bool = True) -> blake2b")
    static Object make(Ctx ctx, PyClass cls, @Nullable Object data, int digestSize, @Nullable Object key,
            @Nullable Object salt, @Nullable Object person, int fanout, int depth, Object leafSize,
            Object nodeOffset, int nodeDepth, int innerSize, boolean lastNode, boolean usedForSecurity) {
        return new BlakeParameters(ctx, false).tree(fanout, depth, leafSize, nodeOffset, nodeDepth, innerSize)
                .texts(digestSize, key, salt, person).start(cls, data, lastNode);
    }
}
