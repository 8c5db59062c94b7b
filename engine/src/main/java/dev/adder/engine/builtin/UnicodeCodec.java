package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAstralStr;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-8, UTF-16 and UTF-32. */
final class UnicodeCodec extends Codec {
    private final int unit;
    /** The name in decoding errors, which tell the byte order. */
    private final boolean big;
    private final boolean mark;

    /**
     * One of the encodings.
     *
     * @param unit bytes in a unit
     * @param mark whether text starts with a byte order mark, which also decides about the order
     */
    UnicodeCodec(String name, int unit, boolean big, boolean mark) {
        super(name, unit == 1);
        this.unit = unit;
        this.big = big;
        this.mark = mark;
    }

    @Override
    String reason() {
        return "surrogates not allowed";
    }

    @Override
    int unit() {
        return unit;
    }

    @Override
    void putMark(ByteOutput out) {
        if (mark) putAny(out, 0xFEFF);
    }

    @Override
    boolean put(ByteOutput out, int cp) {
        if (cp >= 0xD800 && cp <= 0xDFFF) return false;
        putAny(out, cp);
        return true;
    }

    @Override
    byte[] encode(Ctx ctx, Object text, String errors) {
        if (unit == 1 && !mark) {
            byte[] bytes = wellFormed(ctx, text);
            if (bytes != null) return bytes;
        }
        return super.encode(ctx, text, errors);
    }

    /** UTF-8 through the JDK, or null when there are lone surrogates. */
    private static byte @Nullable [] wellFormed(Ctx ctx, Object text) {
        if (text instanceof String s) {
            for (int i = 0; i < s.length(); i++) if (Character.isSurrogate(s.charAt(i))) return null;
            ctx.charge(40 + 3L * s.length());
            ctx.work(2L * s.length());
            return s.getBytes(StandardCharsets.UTF_8);
        }
        PyAstralStr astral = (PyAstralStr) text;
        for (int cp : astral.codePoints) if (cp >= 0xD800 && cp <= 0xDFFF) return null;
        ctx.charge(40 + 4L * astral.codePoints.length);
        ctx.work(4L * astral.codePoints.length);
        return astral.text().getBytes(StandardCharsets.UTF_8);
    }

    /** Adds the bytes of any code point, be it a surrogate. */
    void putAny(ByteOutput out, int cp) {
        switch (unit) {
            case 1 -> putUtf8(out, cp);
            case 2 -> {
                if (cp > 0xFFFF) {
                    putUnit(out, Character.highSurrogate(cp));
                    putUnit(out, Character.lowSurrogate(cp));
                } else {
                    putUnit(out, cp);
                }
            }
            default -> putUnit(out, cp);
        }
    }

    private static void putUtf8(ByteOutput out, int cp) {
        if (cp < 0x80) {
            out.add(cp);
        } else if (cp < 0x800) {
            out.add(0xC0 | cp >> 6);
            out.add(0x80 | cp & 63);
        } else if (cp < 0x10000) {
            out.add(0xE0 | cp >> 12);
            out.add(0x80 | cp >> 6 & 63);
            out.add(0x80 | cp & 63);
        } else {
            out.add(0xF0 | cp >> 18);
            out.add(0x80 | cp >> 12 & 63);
            out.add(0x80 | cp >> 6 & 63);
            out.add(0x80 | cp & 63);
        }
    }

    private void putUnit(ByteOutput out, int value) {
        for (int i = 0; i < unit; i++) out.add(value >> 8 * (big ? unit - 1 - i : i));
    }

    private int unitAt(Decoding in, int at, boolean bigOrder) {
        int value = 0;
        for (int i = 0; i < unit; i++) value = value << 8 | in.at(bigOrder ? at + i : at + unit - 1 - i);
        return value;
    }

    @Override
    void decode(Decoding in) {
        if (unit == 1) {
            boolean marked = mark && in.size() >= 3 && in.at(0) == 0xEF && in.at(1) == 0xBB && in.at(2) == 0xBF;
            decodeUtf8(in, marked ? 3 : 0);
            return;
        }
        boolean order = big;
        int start = 0;
        if (mark && in.size() >= unit) {
            if (unitAt(in, 0, false) == 0xFEFF) {
                start = unit;
                order = false;
            } else if (unitAt(in, 0, true) == 0xFEFF) {
                start = unit;
                order = true;
            }
        }
        String inErrors = "utf-" + 8 * unit + (order ? "-be" : "-le");
        if (unit == 2) decodeUtf16(in, start, order, inErrors);
        else
            decodeUtf32(in, start, order, inErrors);
    }

    private void decodeUtf16(Decoding in, int start, boolean order, String inErrors) {
        int i = start;
        int n = in.size();
        while (i < n) {
            if (n - i < 2) {
                i = in.fail(inErrors, i, n, "truncated data");
                continue;
            }
            int high = unitAt(in, i, order);
            if (high < 0xD800 || high > 0xDFFF) {
                in.add(high);
                i += 2;
            } else if (high >= 0xDC00) {
                i = in.fail(inErrors, i, i + 2, "illegal encoding");
            } else if (n - i < 4) {
                i = in.fail(inErrors, i, n, "unexpected end of data");
            } else {
                int low = unitAt(in, i + 2, order);
                if (low >= 0xDC00 && low <= 0xDFFF) {
                    in.add(Character.toCodePoint((char) high, (char) low));
                    i += 4;
                } else {
                    i = in.fail(inErrors, i, i + 2, "illegal UTF-16 surrogate");
                }
            }
        }
    }

    private void decodeUtf32(Decoding in, int start, boolean order, String inErrors) {
        int i = start;
        int n = in.size();
        while (i < n) {
            if (n - i < 4) {
                i = in.fail(inErrors, i, n, "truncated data");
                continue;
            }
            int cp = unitAt(in, i, order);
            if (cp >= 0xD800 && cp <= 0xDFFF) {
                i = in.fail(inErrors, i, i + 4, "code point in surrogate code point range(0xd800, 0xe000)");
            } else if (cp < 0 || cp > Character.MAX_CODE_POINT) {
                i = in.fail(inErrors, i, i + 4, "code point not in range(0x110000)");
            } else {
                in.add(cp);
                i += 4;
            }
        }
    }

    private static void decodeUtf8(Decoding in, int start) {
        int i = start;
        int n = in.size();
        while (i < n) {
            int first = in.at(i);
            if (first < 0x80) {
                in.add(first);
                i++;
                continue;
            }
            int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
            if (length == 0) {
                i = in.fail("utf-8", i, i + 1, "invalid start byte");
                continue;
            }
            int good = 1;
            while (good < length && i + good < n && isContinuation(first, good, in.at(i + good))) good++;
            if (good < length) {
                boolean ended = i + good >= n;
                i = in.fail("utf-8", i, i + good, ended ? "unexpected end of data" : "invalid continuation byte");
                continue;
            }
            int cp = first & 0xFF >> length + 1;
            for (int k = 1; k < length; k++) cp = cp << 6 | in.at(i + k) & 63;
            in.add(cp);
            i += length;
        }
    }

    private static boolean isContinuation(int first, int index, int b) {
        if ((b & 0xC0) != 0x80) return false;
        if (index > 1) return true;
        return switch (first) {
            case 0xE0 -> b >= 0xA0;
            case 0xED -> b < 0xA0;
            case 0xF0 -> b >= 0x90;
            case 0xF4 -> b < 0x90;
            default -> true;
        };
    }
}
