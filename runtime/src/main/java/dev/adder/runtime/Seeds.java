package dev.adder.runtime;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;

/**
 * Seeds that nobody can guess. They come from the system's device where there is one: Java's own way to it takes so
 * long to load that the start of a command would show it.
 */
final class Seeds {
    private static final String DEVICE = "/dev/urandom";
    private static final int STORE = 1024;

    private ByteBuffer store = ByteBuffer.allocate(0);

    synchronized long next() {
        if (!store.hasRemaining()) store = ByteBuffer.wrap(random());
        return store.getLong();
    }

    private static byte[] random() {
        try (InputStream in = new FileInputStream(DEVICE)) {
            byte[] bytes = in.readNBytes(STORE);
            if (bytes.length == STORE) return bytes;
        } catch (IOException e) {
            // There is none here.
        }
        byte[] bytes = new byte[STORE];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
