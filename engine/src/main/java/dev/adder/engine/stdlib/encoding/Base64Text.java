package dev.adder.engine.stdlib.encoding;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.Pace;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Base 64 as CPython reads and writes it. */
final class Base64Text {
    static final byte[] ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
            .getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 3 << 18;
    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < 64; i++) VALUES[ALPHABET[i]] = (byte) i;
    }

    private Base64Text() {}

    static byte[] encode(Ctx ctx, byte[] data, boolean newline) {
        long size = ((long) data.length + 2) / 3 * 4 + (newline ? 1 : 0);
        ctx.charge(80 + size);
        ctx.tick(data.length >> 6);
        if (size > Integer.MAX_VALUE - 16) throw BinasciiTypes.error("Too much data for base64 line");
        byte[] out = Arrays.copyOf(encoded(ctx, data), (int) size);
        if (newline) out[out.length - 1] = '\n';
        return out;
    }

    private static byte[] encoded(Ctx ctx, byte[] data) {
        if (data.length <= PIECE) return Base64.getEncoder().encode(data);
        byte[] out = new byte[(data.length + 2) / 3 * 4];
        for (int at = 0; at < data.length; at += PIECE) {
            ctx.look(Pace.NOW);
            byte[] piece = Base64.getEncoder()
                    .encode(Arrays.copyOfRange(data, at, Math.min(data.length, at + PIECE)));
            System.arraycopy(piece, 0, out, at / 3 * 4, piece.length);
        }
        return out;
    }

    static byte[] decode(Ctx ctx, byte[] text, boolean strict) {
        ByteArrayOutputStream out = Input.output(ctx, (text.length + 3L) / 4 * 3, text.length);
        int place = 0;
        int pads = 0;
        int left = 0;
        if (strict && text.length > 0 && text[0] == '=') throw BinasciiTypes.error("Leading padding not allowed");
        boolean padding = false;
        for (int i = 0; i < text.length; i++) {
            ctx.look(i);
            int c = text[i] & 0xff;
            if (c == '=') {
                padding = true;
                if (place < 2 || place + ++pads < 4) continue;
                if (strict && i + 1 < text.length) throw BinasciiTypes.error("Excess data after padding");
                return out.toByteArray();
            }
            int value = VALUES[c];
            if (value < 0) {
                if (strict) throw BinasciiTypes.error("Only base64 data is allowed");
                continue;
            }
            if (strict && padding) throw BinasciiTypes.error("Discontinuous padding not allowed");
            pads = 0;
            left = left << 6 | value;
            if (place > 0) out.write(left >> 6 - 2 * place & 0xff);
            place = place + 1 & 3;
        }
        if (place == 1) {
            throw BinasciiTypes.error("Invalid base64-encoded string: number of data characters ("
                    + (out.size() / 3 * 4 + 1) + ") cannot be 1 more than a multiple of 4");
        }
        if (place != 0) throw BinasciiTypes.error("Incorrect padding");
        return out.toByteArray();
    }
}
