package dev.adder.engine.stdlib.digest;

import dev.adder.engine.text.Pace;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A digest that the JDK computes. */
final class JdkHashing implements Hashing {
    private final MessageDigest digest;
    private final int blockSize;

    private JdkHashing(MessageDigest digest, int blockSize) {
        this.digest = digest;
        this.blockSize = blockSize;
    }

    static JdkHashing of(String algorithm, int blockSize) {
        try {
            return new JdkHashing(MessageDigest.getInstance(algorithm), blockSize);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void update(byte[] bytes, int from, int count) {
        digest.update(bytes, from, count);
    }

    @Override
    public byte[] digest(int length, Pace pace) {
        return cloned().digest();
    }

    @Override
    public Hashing copy() {
        return new JdkHashing(cloned(), blockSize);
    }

    private MessageDigest cloned() {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int blockSize() {
        return blockSize;
    }

    @Override
    public int digestSize() {
        return digest.getDigestLength();
    }
}
