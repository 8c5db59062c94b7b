package dev.adder.engine.stdlib.io;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.Str;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Text that can be written anywhere, by code points; growth is paid for before it happens. */
final class TextBuffer {
    private static final int MOST = Integer.MAX_VALUE - 16;

    private char[] narrow = {};
    private int @Nullable [] wide;
    private int size;

    int size() {
        return size;
    }

    long held() {
        int[] w = wide;
        return w == null ? 2L * narrow.length : 4L * w.length;
    }

    int at(int i) {
        int[] w = wide;
        return w == null ? narrow[i] : w[i];
    }

    Object slice(Ctx ctx, int from, int to) {
        ctx.charge(48 + 2L * (to - from));
        ctx.tick(to - from >> 8);
        int[] w = wide;
        return w == null ? to - from == 1 ? Str.of(narrow[from]) : new String(narrow, from, to - from)
                : Str.of(w, from, to);
    }

    /** Puts text at a position, with zero characters before it if need be. */
    void write(Ctx ctx, long at, Object text) {
        int n = Str.length(text);
        if (n == 0) return;
        if (text instanceof PyAstralStr && wide == null) widen(ctx);
        reserve(ctx, at + n);
        ctx.tick(n >> 8);
        int start = (int) at;
        int[] w = wide;
        if (w != null) {
            if (start > size) Arrays.fill(w, size, start, 0);
            for (int i = 0; i < n; i++) w[start + i] = Str.codePointAt(text, i);
        } else {
            if (start > size) Arrays.fill(narrow, size, start, '\0');
            ((String) text).getChars(0, n, narrow, start);
        }
        size = Math.max(size, start + n);
    }

    void truncate(int length) {
        size = Math.min(size, length);
    }

    private void widen(Ctx ctx) {
        ctx.charge(4L * narrow.length);
        int[] w = new int[narrow.length];
        for (int i = 0; i < size; i++) w[i] = narrow[i];
        narrow = new char[0];
        wide = w;
    }

    private void reserve(Ctx ctx, long length) {
        int[] w = wide;
        int capacity = w == null ? narrow.length : w.length;
        if (length <= capacity) return;
        long larger = length + (length >> 1) + 16;
        ctx.charge((w == null ? 2 : 4) * (larger - capacity));
        if (length > MOST) throw Errors.of(Exceptions.OVERFLOW_ERROR, "new position too large");
        ctx.tick(size >> 8);
        int made = (int) Math.min(MOST, larger);
        if (w == null) narrow = Arrays.copyOf(narrow, made);
        else
            wide = Arrays.copyOf(w, made);
    }
}
