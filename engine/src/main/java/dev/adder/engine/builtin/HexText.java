package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Bytes as hexadecimal text and back. */
public final class HexText {
    private HexText() {}

    /** {@code bytes.hex}: groups of so many bytes from the right, or from the left when negative. */
    public static String of(Ctx ctx, byte[] bytes, int size, @Nullable Object separator, int group) {
        int between = separator == null ? -1 : separator(ctx, separator);
        long step = between < 0 || group == 0 ? 0 : Math.abs((long) group);
        long length = 2L * size + (step == 0 || size == 0 ? 0 : (size - 1) / step);
        StringBuilder out = new StringBuilder(Texts.reserve(ctx, length));
        ctx.tick(size >> 5);
        for (int i = 0; i < size; i++) {
            ctx.look(i);
            if (i > 0 && step > 0 && (group > 0 ? size - i : i) % step == 0) out.append((char) between);
            out.append(Character.forDigit(bytes[i] >> 4 & 15, 16)).append(Character.forDigit(bytes[i] & 15, 16));
        }
        return out.toString();
    }

    private static int separator(Ctx ctx, Object o) {
        if (SubscriptOps.length(ctx, o) != 1) throw Errors.valueError("sep must be length 1.");
        int c;
        if (Str.isText(o)) {
            c = Str.codePointAt(Texts.self(o, "hex"), 0);
        } else if (BytesView.bytesOrNull(o) instanceof byte[] b) {
            c = b[0] & 0xff;
        } else {
            throw Errors.typeError("sep must be str or bytes.");
        }
        if (c >= 0x80) throw Errors.valueError("sep must be ASCII.");
        return c;
    }

    /** {@code bytes.fromhex}. */
    public static byte[] parse(Ctx ctx, String text) {
        ByteOutput out = new ByteOutput(ctx, text.length() / 2);
        ctx.tick(text.length() >> 5);
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) >= 0x80) throw notHexadecimal(i);
        int at = 0;
        while (at < text.length()) {
            ctx.look(at);
            char c = text.charAt(at);
            if (BytesView.isSpace(c)) {
                at++;
                continue;
            }
            int high = digit(text, at);
            int low = high < 0 ? -1 : digit(text, at + 1);
            if (high < 0 || low < 0) {
                throw notHexadecimal(high < 0 ? at : at + 1);
            }
            out.add(high << 4 | low);
            at += 2;
        }
        return out.finish();
    }

    private static PyException notHexadecimal(int position) {
        return Errors.valueError("non-hexadecimal number found in fromhex() arg at position " + position);
    }

    private static int digit(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 16) : -1;
    }
}
