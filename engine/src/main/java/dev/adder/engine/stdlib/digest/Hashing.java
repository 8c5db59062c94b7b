package dev.adder.engine.stdlib.digest;

import dev.adder.engine.text.Pace;

/** A digest under way. */
interface Hashing {
    void update(byte[] bytes, int from, int count);

    /** The digest of what came so far; more may come. For digests of any length, so many bytes. */
    byte[] digest(int length, Pace pace);

    Hashing copy();

    int blockSize();

    /** 0 when the length is up to the caller. */
    int digestSize();
}
