package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Search in bytes in linear time. */
final class ByteSearch {
    private static final int SHORT = 48;

    private ByteSearch() {}

    /** The first place within {@code from..to} where the part begins that lies there as a whole, or -1. */
    static int indexOf(Ctx ctx, byte[] array, byte[] part, int from, int to) {
        int last = to - part.length;
        if (last < from) return -1;
        if (part.length == 0) return from;
        if (part.length > SHORT && to - from > 4096) return longIndex(ctx, array, part, from, to, false);
        int at = from;
        while (at <= last && !(array[at] == part[0] && startsAt(array, part, at))) ctx.look(at++);
        ctx.tick(1 + ((at - from) >> 7));
        return at <= last ? at : -1;
    }

    /** The last place within {@code from..to} where the part begins that lies there as a whole, or -1. */
    static int lastIndexOf(Ctx ctx, byte[] array, byte[] part, int from, int to) {
        int at = to - part.length;
        if (at < from) return -1;
        if (part.length == 0) return at;
        if (part.length > SHORT && to - from > 4096) return longIndex(ctx, array, part, from, to, true);
        int start = at;
        while (at >= from && !(array[at] == part[0] && startsAt(array, part, at))) ctx.look(at--);
        ctx.tick(1 + ((start - at) >> 7));
        return at >= from ? at : -1;
    }

    private static int longIndex(Ctx ctx, byte[] array, byte[] part, int from, int to, boolean last) {
        ctx.charge(to - from);
        String text = new String(array, from, to - from, StandardCharsets.ISO_8859_1);
        String wanted = new String(part, StandardCharsets.ISO_8859_1);
        int at = last ? TextSearch.lastIndexOf(ctx, text, wanted, 0, text.length())
                : TextSearch.indexOf(ctx, text, wanted, 0, text.length());
        return at < 0 ? -1 : at + from;
    }

    static boolean startsAt(byte[] array, byte[] part, int at) {
        return Arrays.equals(array, at, at + part.length, part, 0, part.length);
    }

    /** How often the part occurs without overlap; an empty part is everywhere. */
    static long count(Ctx ctx, byte[] array, byte[] part, int from, int to, long most) {
        if (part.length == 0) return Math.min(most, from > to ? 0 : to - from + 1L);
        long count = 0;
        int at = from;
        while (count < most && (at = indexOf(ctx, array, part, at, to)) >= 0) {
            count++;
            at += part.length;
        }
        return count;
    }
}
