package dev.adder.isolated.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A length of four bytes, a kind of one, and so many bytes. The bytes are read as they come: a length alone makes
 * nothing large.
 *
 * @param kind what the bytes are, see {@link ToChild} and {@link ToParent}
 * @param bytes the message
 */
public record Frame(int kind, byte[] bytes) {
    /** Bytes before the message. */
    static final int HEADER = 5;
    private static final int PIECE = 64 * 1024;

    /**
     * The next frame.
     *
     * @throws EOFException when there is none, or only a part of one
     * @throws WireException when it is longer than {@code most}
     */
    public static Frame read(InputStream in, Bound most) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int length = data.readInt();
        int kind = data.readUnsignedByte();
        if (length < 0 || length > most.bytes()) {
            throw new WireException("a frame of " + Integer.toUnsignedString(length) + " bytes");
        }
        byte[] bytes = new byte[Math.min(length, PIECE)];
        int at = 0;
        while (at < length) {
            if (at == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * bytes.length));
            }
            int read = in.read(bytes, at, bytes.length - at);
            if (read < 0) {
                throw new EOFException("half a frame");
            }
            at += read;
        }
        return new Frame(kind, bytes);
    }

    /** How long frames may be at this moment. */
    public interface Bound {
        /** Bytes of the message. */
        int bytes();
    }
}
