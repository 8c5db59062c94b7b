package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Methods of bytes and bytearray that look for parts. */
@PyType("bytes")
final class BytesSearchMethods {
    private BytesSearchMethods() {}

    private record Range(byte[] array, int from, int to) {
        static Range of(Ctx ctx, Object self, String method, Object start, Object end) {
            int size = BytesView.self(self, method).size();
            int from = Texts.bound(ctx, start, size, 0);
            int to = Texts.bound(ctx, end, size, size);
            BytesView.Content c = BytesView.self(self, method);
            return new Range(c.array(), from, Math.min(c.size(), to));
        }
    }

    private static byte[] wanted(Ctx ctx, Object sub) {
        if (BytesView.isBytesLike(sub)) return BytesView.bytes(sub);
        if (NumberOps.isIndex(sub)) {
            return new byte[] {(byte) BytesView.item(ctx, sub, "byte must be in range(0, 256)")};
        }
        throw Errors.typeError("argument should be integer or bytes-like object, not '" + Types.nameOf(sub) + "'");
    }

    /** Return the lowest index where subsection sub is found, or -1. */
    @Py(
            value = "find(self, sub: Any = ..., start: int | None = None, end: int | None = None, /) -> int",
            overloads = "find(self, sub: Any, start: int | None = None, end: int | None = None, /) -> int")
    static long find(Ctx ctx, Object self, @Nullable Object sub, Object start, Object end) {
        Object given = Texts.given(sub, "find");
        Range r = Range.of(ctx, self, "find", start, end);
        byte[] part = wanted(ctx, given);
        return r.from > r.to ? -1 : ByteSearch.indexOf(ctx, r.array, part, r.from, r.to);
    }

    /** Return the highest index where subsection sub is found, or -1. */
    @Py(
            value = "rfind(self, sub: Any = ..., start: int | None = None, end: int | None = None, /) -> int",
            overloads = "rfind(self, sub: Any, start: int | None = None, end: int | None = None, /) -> int")
    static long rfind(Ctx ctx, Object self, @Nullable Object sub, Object start, Object end) {
        Object given = Texts.given(sub, "rfind");
        Range r = Range.of(ctx, self, "rfind", start, end);
        byte[] part = wanted(ctx, given);
        return r.from > r.to ? -1 : ByteSearch.lastIndexOf(ctx, r.array, part, r.from, r.to);
    }

    /** Return the lowest index where subsection sub is found; raise ValueError when it is not. */
    @Py(
            value = "index(self, sub: Any = ..., start: int | None = None, end: int | None = None, /) -> int",
            overloads = "index(self, sub: Any, start: int | None = None, end: int | None = None, /) -> int")
    static long index(Ctx ctx, Object self, @Nullable Object sub, Object start, Object end) {
        return found(find(ctx, self, Texts.given(sub, "index"), start, end));
    }

    /** Return the highest index where subsection sub is found; raise ValueError when it is not. */
    @Py(
            value = "rindex(self, sub: Any = ..., start: int | None = None, end: int | None = None, /) -> int",
            overloads = "rindex(self, sub: Any, start: int | None = None, end: int | None = None, /) -> int")
    static long rindex(Ctx ctx, Object self, @Nullable Object sub, Object start, Object end) {
        return found(rfind(ctx, self, Texts.given(sub, "rindex"), start, end));
    }

    private static long found(long index) {
        if (index < 0) throw Errors.valueError("subsection not found");
        return index;
    }

    /** Return the number of non-overlapping occurrences of subsection sub. */
    @Py(
            value = "count(self, sub: Any = ..., start: int | None = None, end: int | None = None, /) -> int",
            overloads = "count(self, sub: Any, start: int | None = None, end: int | None = None, /) -> int")
    static long count(Ctx ctx, Object self, @Nullable Object sub, Object start, Object end) {
        Object given = Texts.given(sub, "count");
        Range r = Range.of(ctx, self, "count", start, end);
        byte[] part = wanted(ctx, given);
        return r.from > r.to ? 0 : ByteSearch.count(ctx, r.array, part, r.from, r.to, Long.MAX_VALUE);
    }

    /** Return True if the bytes start with the specified prefix, or with one of a tuple. */
    @Py(
            value = "startswith(self, prefix: Any = ..., start: int | None = None, end: int | None = None, /) -> bool",
            overloads = "startswith(self, prefix: Any, start: int | None = None, end: int | None = None, /) -> bool")
    static boolean startsWith(Ctx ctx, Object self, @Nullable Object prefix, Object start, Object end) {
        return matches(ctx, Range.of(ctx, self, "startswith", start, end), Texts.given(prefix, "startswith"), false);
    }

    /** Return True if the bytes end with the specified suffix, or with one of a tuple. */
    @Py(
            value = "endswith(self, suffix: Any = ..., start: int | None = None, end: int | None = None, /) -> bool",
            overloads = "endswith(self, suffix: Any, start: int | None = None, end: int | None = None, /) -> bool")
    static boolean endsWith(Ctx ctx, Object self, @Nullable Object suffix, Object start, Object end) {
        return matches(ctx, Range.of(ctx, self, "endswith", start, end), Texts.given(suffix, "endswith"), true);
    }

    private static boolean matches(Ctx ctx, Range r, Object affix, boolean atEnd) {
        if (affix instanceof PyTuple t) {
            for (Object item : t.items) {
                ctx.step();
                if (matches(ctx, r, BytesView.bytes(item), atEnd)) return true;
            }
            return false;
        }
        if (!BytesView.isBytesLike(affix)) {
            throw Errors.typeError((atEnd ? "endswith" : "startswith")
                    + " first arg must be bytes or a tuple of bytes, not " + Types.nameOf(affix));
        }
        return matches(ctx, r, BytesView.bytes(affix), atEnd);
    }

    private static boolean matches(Ctx ctx, Range r, byte[] affix, boolean atEnd) {
        ctx.tick(affix.length >> 8);
        if (r.from > r.to || affix.length > r.to - r.from) return false;
        return ByteSearch.startsAt(r.array, affix, atEnd ? r.to - affix.length : r.from);
    }

    /** Return a copy with the given prefix removed if present. */
    @Py("removeprefix(self, prefix: Any, /) -> bytes")
    static Object removePrefix(Ctx ctx, Object self, Object prefix) {
        byte[] part = BytesView.bytes(prefix);
        BytesView.Content c = BytesView.self(self, "removeprefix");
        boolean has = part.length > 0 && part.length <= c.size() && ByteSearch.startsAt(c.array(), part, 0);
        return has ? BytesView.piece(ctx, self, c.array(), part.length, c.size()) : BytesView.unchanged(ctx, self);
    }

    /** Return a copy with the given suffix removed if present. */
    @Py("removesuffix(self, suffix: Any, /) -> bytes")
    static Object removeSuffix(Ctx ctx, Object self, Object suffix) {
        byte[] part = BytesView.bytes(suffix);
        BytesView.Content c = BytesView.self(self, "removesuffix");
        int end = c.size() - part.length;
        boolean has = part.length > 0 && end >= 0 && ByteSearch.startsAt(c.array(), part, end);
        return has ? BytesView.piece(ctx, self, c.array(), 0, end) : BytesView.unchanged(ctx, self);
    }

    /** Partition the bytes into three parts using the given separator. */
    @Py("partition(self, sep: Any, /) -> tuple[bytes, bytes, bytes]")
    static PyTuple partition(Ctx ctx, Object self, Object sep) {
        return partition(ctx, self, sep, false);
    }

    /** Partition the bytes into three parts using the last occurrence of the separator. */
    @Py("rpartition(self, sep: Any, /) -> tuple[bytes, bytes, bytes]")
    static PyTuple rpartition(Ctx ctx, Object self, Object sep) {
        return partition(ctx, self, sep, true);
    }

    private static PyTuple partition(Ctx ctx, Object self, Object sep, boolean last) {
        byte[] part = BytesView.bytes(sep);
        if (part.length == 0) throw Texts.emptySeparator();
        BytesView.Content c = BytesView.self(self, "partition");
        int at = last ? ByteSearch.lastIndexOf(ctx, c.array(), part, 0, c.size())
                : ByteSearch.indexOf(ctx, c.array(), part, 0, c.size());
        ctx.charge(48);
        if (at < 0) {
            Object empty = BytesView.like(self, new byte[0]);
            Object other = BytesView.like(self, new byte[0]);
            Object all = BytesView.unchanged(ctx, self);
            return last ? new PyTuple(empty, other, all) : new PyTuple(all, empty, other);
        }
        return new PyTuple(BytesView.piece(ctx, self, c.array(), 0, at),
                BytesView.piece(ctx, self, part, 0, part.length),
                BytesView.piece(ctx, self, c.array(), at + part.length, c.size()));
    }

    /** Return a copy with all occurrences, or at most count, of subsection old replaced by new. */
    @Py("replace(self, old: Any, new: Any, count: int = -1, /) -> bytes")
    static Object replace(Ctx ctx, Object self, Object old, Object replacement, long count) {
        byte[] part = BytesView.bytes(old);
        byte[] other = BytesView.bytes(replacement);
        BytesView.Content c = BytesView.self(self, "replace");
        int size = c.size();
        long found = ByteSearch.count(ctx, c.array(), part, 0, size, count < 0 ? Long.MAX_VALUE : count);
        if (found == 0) return BytesView.unchanged(ctx, self);
        byte[] result = new byte[BytesView.reserve(ctx, size + found * ((long) other.length - part.length))];
        int out = 0;
        int at = 0;
        for (long i = 0; i < found; i++) {
            int next = part.length == 0 ? (int) i : ByteSearch.indexOf(ctx, c.array(), part, at, size);
            System.arraycopy(c.array(), at, result, out, next - at);
            out += next - at;
            System.arraycopy(other, 0, result, out, other.length);
            out += other.length;
            at = next + part.length;
            ctx.step();
        }
        System.arraycopy(c.array(), at, result, out, size - at);
        return BytesView.like(self, result);
    }
}
