package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;

/** UTF-7: ASCII as it is, all else as UTF-16 in base64 between {@code +} and {@code -}. */
final class Utf7Codec extends Codec {
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    Utf7Codec() {
        super("utf7", false);
    }

    @Override
    String reason() {
        return "";
    }

    private static boolean isDirect(int cp) {
        return cp >= ' ' && cp <= '}' && cp != '+' && cp != '\\' || cp == '\t' || cp == '\n' || cp == '\r' || cp == 0;
    }

    @Override
    boolean put(ByteOutput out, int cp) {
        return false;
    }

    @Override
    byte[] encode(Ctx ctx, Object text, String errors) {
        int n = Str.length(text);
        ctx.tick(n >> 4);
        ByteOutput out = new ByteOutput(ctx, n + 8);
        boolean shifted = false;
        int bits = 0;
        int held = 0;
        for (int i = 0; i < n; i++) {
            int cp = Str.codePointAt(text, i);
            if (shifted && isDirect(cp)) {
                if (held > 0) out.add(BASE64.charAt(bits << 6 - held & 63));
                if (BASE64.indexOf(cp) >= 0 || cp == '-') out.add('-');
                shifted = false;
                held = 0;
            }
            if (!shifted) {
                if (isDirect(cp)) {
                    out.add(cp);
                    continue;
                }
                out.add('+');
                if (cp == '+') {
                    out.add('-');
                    continue;
                }
                shifted = true;
                bits = 0;
            }
            for (char unit : Character.toChars(cp)) {
                long all = (long) bits << 16 | unit;
                held += 16;
                for (; held >= 6; held -= 6) out.add(BASE64.charAt((int) (all >> held - 6) & 63));
                bits = (int) all & (1 << held) - 1;
            }
        }
        if (held > 0) out.add(BASE64.charAt(bits << 6 - held & 63));
        if (shifted) out.add('-');
        return out.finish();
    }

    @Override
    void decode(Decoding in) {
        int i = 0;
        while (i < in.size()) {
            int b = in.at(i);
            if (b == '+') {
                i = shifted(in, i);
            } else if (b < 0x80) {
                in.add(b);
                i++;
            } else {
                i = in.fail(name, i, i + 1, "unexpected special character");
            }
        }
    }

    /** Reads from a {@code +} on; returns where to go on. */
    private int shifted(Decoding in, int start) {
        int i = start + 1;
        if (i < in.size() && in.at(i) == '-') {
            in.add('+');
            return i + 1;
        }
        long bits = 0;
        int held = 0;
        int high = 0;
        while (i < in.size() && BASE64.indexOf(in.at(i)) >= 0) {
            bits = (bits << 6 | BASE64.indexOf(in.at(i++))) & (1L << 32) - 1;
            held += 6;
            if (held < 16) continue;
            held -= 16;
            int unit = (int) (bits >> held) & 0xFFFF;
            if (high != 0 && Character.isLowSurrogate((char) unit)) {
                in.add(Character.toCodePoint((char) high, (char) unit));
                high = 0;
                continue;
            }
            if (high != 0) in.add(high);
            high = Character.isHighSurrogate((char) unit) ? unit : 0;
            if (high == 0) in.add(unit);
        }
        boolean padding = held > 0 && (bits & (1L << held) - 1) != 0;
        if (i >= in.size() && (high != 0 || held >= 6 || padding)) {
            return in.fail(name, start, i, "unterminated shift sequence");
        }
        if (high != 0) in.add(high);
        if (i >= in.size()) return i;
        if (held >= 6) return in.fail(name, start, i + 1, "partial character in shift sequence");
        if (padding) {
            return in.fail(name, start, i + 1, "non-zero padding bits in shift sequence");
        }
        return in.at(i) == '-' ? i + 1 : i;
    }
}
