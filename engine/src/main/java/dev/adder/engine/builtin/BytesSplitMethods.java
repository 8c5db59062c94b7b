package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.Arrays;

/** Methods of bytes and bytearray that take them apart at separators or ends, and put them together. */
@PyType("bytes")
final class BytesSplitMethods {
    private BytesSplitMethods() {}

    /** Return a list of the sections in the bytes, using sep as the delimiter. */
    @Py("split(self, /, sep: Any = None, maxsplit: int = -1) -> list[bytes]")
    static PyList split(Ctx ctx, Object self, Object sep, long maxsplit) {
        byte[] part = separator(sep);
        BytesView.Content c = BytesView.self(self, "split");
        byte[] a = c.array();
        int n = c.size();
        PyList list = IterOps.toList(ctx, PyTuple.EMPTY);
        int mark = Held.hold(ctx, list);
        long left = maxsplit;
        int at = 0;
        if (part.length > 0) {
            for (; left != 0; left--) {
                int next = ByteSearch.indexOf(ctx, a, part, at, n);
                if (next < 0) break;
                BytesView.append(ctx, list, self, a, at, next);
                at = next + part.length;
            }
            BytesView.append(ctx, list, self, a, at, n);
            Held.release(ctx, mark);
            return list;
        }
        ctx.tick(n >> 6);
        at = skip(ctx, a, 0, n, true);
        for (; at < n && left != 0; left--) {
            int end = skip(ctx, a, at, n, false);
            BytesView.append(ctx, list, self, a, at, end);
            at = skip(ctx, a, end, n, true);
        }
        if (at < n) BytesView.append(ctx, list, self, a, at, n);
        Held.release(ctx, mark);
        return list;
    }

    /** The separator; none is given as an empty one. */
    private static byte[] separator(Object sep) {
        if (sep == PyNone.NONE) return new byte[0];
        byte[] part = BytesView.bytes(sep);
        if (part.length == 0) throw Texts.emptySeparator();
        return part;
    }

    private static int skip(Ctx ctx, byte[] a, int from, int to, boolean spaces) {
        int at = from;
        while (at < to && BytesView.isSpace(a[at]) == spaces) ctx.look(at++);
        return at;
    }

    private static int skipBack(Ctx ctx, byte[] a, int from, int to, boolean spaces) {
        int end = to;
        while (end > from && BytesView.isSpace(a[end - 1]) == spaces) ctx.look(end--);
        return end;
    }

    /** Return a list of the sections in the bytes, using sep as the delimiter; splitting starts at the end. */
    @Py("rsplit(self, /, sep: Any = None, maxsplit: int = -1) -> list[bytes]")
    static PyList rsplit(Ctx ctx, Object self, Object sep, long maxsplit) {
        byte[] part = separator(sep);
        if (maxsplit < 0 && part.length < 2) return split(ctx, self, sep, maxsplit);
        BytesView.Content c = BytesView.self(self, "rsplit");
        byte[] a = c.array();
        PyList list = IterOps.toList(ctx, PyTuple.EMPTY);
        int mark = Held.hold(ctx, list);
        long left = maxsplit;
        int end = c.size();
        if (part.length > 0) {
            for (; left != 0; left--) {
                int next = ByteSearch.lastIndexOf(ctx, a, part, 0, end);
                if (next < 0) break;
                BytesView.append(ctx, list, self, a, next + part.length, end);
                end = next;
            }
            BytesView.append(ctx, list, self, a, 0, end);
        } else {
            ctx.tick(end >> 6);
            end = skipBack(ctx, a, 0, end, true);
            for (; end > 0 && left != 0; left--) {
                int at = skipBack(ctx, a, 0, end, false);
                BytesView.append(ctx, list, self, a, at, end);
                end = skipBack(ctx, a, 0, at, true);
            }
            if (end > 0) BytesView.append(ctx, list, self, a, 0, end);
        }
        StrSplitMethods.reverse(list);
        Held.release(ctx, mark);
        return list;
    }

    /** Return a list of the lines in the bytes, breaking at line boundaries. */
    @Py("splitlines(self, /, keepends: bool = False) -> list[bytes]")
    static PyList splitLines(Ctx ctx, Object self, boolean keepends) {
        BytesView.Content c = BytesView.self(self, "splitlines");
        byte[] a = c.array();
        int n = c.size();
        ctx.tick(n >> 6);
        PyList list = IterOps.toList(ctx, PyTuple.EMPTY);
        int mark = Held.hold(ctx, list);
        int start = 0;
        while (start < n) {
            int end = start;
            while (end < n && a[end] != '\n' && a[end] != '\r') end++;
            int next = end >= n ? n : a[end] == '\r' && end + 1 < n && a[end + 1] == '\n' ? end + 2 : end + 1;
            BytesView.append(ctx, list, self, a, start, keepends ? next : end);
            start = next;
        }
        Held.release(ctx, mark);
        return list;
    }

    /** Strip leading and trailing bytes contained in the argument, or whitespace. */
    @Py("strip(self, bytes: Any = None, /) -> bytes")
    static Object strip(Ctx ctx, Object self, Object bytes) {
        return strip(ctx, self, bytes, true, true);
    }

    /** Strip leading bytes contained in the argument, or whitespace. */
    @Py("lstrip(self, bytes: Any = None, /) -> bytes")
    static Object lstrip(Ctx ctx, Object self, Object bytes) {
        return strip(ctx, self, bytes, true, false);
    }

    /** Strip trailing bytes contained in the argument, or whitespace. */
    @Py("rstrip(self, bytes: Any = None, /) -> bytes")
    static Object rstrip(Ctx ctx, Object self, Object bytes) {
        return strip(ctx, self, bytes, false, true);
    }

    private static Object strip(Ctx ctx, Object self, Object bytes, boolean left, boolean right) {
        boolean[] gone = new boolean[256];
        if (bytes == PyNone.NONE) {
            for (int b = 0; b < 256; b++) gone[b] = BytesView.isSpace(b);
        } else {
            for (byte b : BytesView.bytes(bytes)) gone[b & 0xff] = true;
        }
        BytesView.Content c = BytesView.self(self, "strip");
        byte[] a = c.array();
        int from = 0;
        int to = c.size();
        ctx.tick(to >> 8);
        while (left && from < to && gone[a[from] & 0xff]) from++;
        while (right && from < to && gone[a[to - 1] & 0xff]) to--;
        return to - from == c.size() ? BytesView.unchanged(ctx, self) : BytesView.piece(ctx, self, a, from, to);
    }

    /** Concatenate any number of bytes objects, with this one between them. */
    @Py("join(self, iterable_of_bytes: Any, /) -> bytes")
    static Object join(Ctx ctx, Object self, Object iterable) {
        Object[] items = IterOps.toArray(ctx, IterOps.iterate(ctx, iterable, "can only join an iterable"));
        BytesView.Content c = BytesView.self(self, "join");
        ByteOutput out = new ByteOutput(ctx, 32);
        ctx.charge(40 + c.size());
        byte[] separator = Arrays.copyOf(c.array(), c.size());
        for (int i = 0; i < items.length; i++) {
            ctx.step();
            if (!BytesView.isBytesLike(items[i])) {
                throw Errors.typeError("sequence item " + i + ": expected a bytes-like object, "
                        + Types.nameOf(items[i]) + " found");
            }
            if (i > 0) out.addAll(separator);
            out.addAll(BytesView.bytes(items[i]));
        }
        return BytesView.like(self, out.finish());
    }
}
