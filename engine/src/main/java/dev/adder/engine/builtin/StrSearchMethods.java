package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Methods of str that look for parts of it. */
@PyType("str")
final class StrSearchMethods {
    private StrSearchMethods() {}

    /** A part of a text that is searched: UTF-16 and its bounds, and how to count code points again. */
    private record Range(String text, int from, int to, boolean pairs) {
        static Range of(Ctx ctx, Object self, String method, Object start, Object end) {
            Object plain = Texts.self(self, method);
            int length = Str.length(plain);
            int from = Texts.bound(ctx, start, length, 0);
            int to = Math.min(length, Texts.bound(ctx, end, length, length));
            String text = Str.text(plain);
            if (from > to) return new Range(text, 1, 0, false);
            if (plain instanceof String) return new Range(text, from, to, false);
            ctx.tick(length >> 6);
            int first = text.offsetByCodePoints(0, from);
            return new Range(text, first, text.offsetByCodePoints(first, to - from), true);
        }

        boolean isImpossible() {
            return from > to;
        }

        long index(int at) {
            return at < 0 || !pairs ? at : text.codePointCount(0, at);
        }
    }

    /** Return the lowest index in S where substring sub is found, or -1. */
    @Py(
            value = "find(self, sub: str = ..., start: int | None = None, end: int | None = None, /) -> int",
            overloads = "find(self, sub: str, start: int | None = None, end: int | None = None, /) -> int")
    static long find(Ctx ctx, Object self, @Nullable Object sub, Object start, Object end) {
        Object given = Texts.given(sub, "find");
        Range r = Range.of(ctx, self, "find", start, end);
        String part = Texts.argument(given);
        return r.isImpossible() ? -1 : r.index(TextSearch.indexOf(ctx, r.text, part, r.from, r.to));
    }

    /** Return the highest index in S where substring sub is found, or -1. */
    @Py(
            value = "rfind(self, sub: str = ..., start: int | None = None, end: int | None = None, /) -> int",
            overloads = "rfind(self, sub: str, start: int | None = None, end: int | None = None, /) -> int")
    static long rfind(Ctx ctx, Object self, @Nullable Object sub, Object start, Object end) {
        Object given = Texts.given(sub, "rfind");
        Range r = Range.of(ctx, self, "rfind", start, end);
        String part = Texts.argument(given);
        return r.isImpossible() ? -1 : r.index(TextSearch.lastIndexOf(ctx, r.text, part, r.from, r.to));
    }

    /** Return the lowest index in S where substring sub is found; raise ValueError when it is not. */
    @Py(
            value = "index(self, sub: str = ..., start: int | None = None, end: int | None = None, /) -> int",
            overloads = "index(self, sub: str, start: int | None = None, end: int | None = None, /) -> int")
    static long index(Ctx ctx, Object self, @Nullable Object sub, Object start, Object end) {
        return found(find(ctx, self, Texts.given(sub, "index"), start, end));
    }

    /** Return the highest index in S where substring sub is found; raise ValueError when it is not. */
    @Py(
            value = "rindex(self, sub: str = ..., start: int | None = None, end: int | None = None, /) -> int",
            overloads = "rindex(self, sub: str, start: int | None = None, end: int | None = None, /) -> int")
    static long rindex(Ctx ctx, Object self, @Nullable Object sub, Object start, Object end) {
        return found(rfind(ctx, self, Texts.given(sub, "rindex"), start, end));
    }

    private static long found(long index) {
        if (index < 0) throw Errors.valueError("substring not found");
        return index;
    }

    /** Return the number of non-overlapping occurrences of substring sub in string S[start:end]. */
    @Py(
            value = "count(self, sub: str = ..., start: int | None = None, end: int | None = None, /) -> int",
            overloads = "count(self, sub: str, start: int | None = None, end: int | None = None, /) -> int")
    static long count(Ctx ctx, Object self, @Nullable Object sub, Object start, Object end) {
        Object given = Texts.given(sub, "count");
        Range r = Range.of(ctx, self, "count", start, end);
        String part = Texts.argument(given);
        if (r.isImpossible()) return 0;
        if (part.isEmpty() && !r.pairs) return r.to - r.from + 1L;
        return TextSearch.count(ctx, r.text, part, r.from, r.to, Long.MAX_VALUE);
    }

    /** Return True if the string starts with the specified prefix, or with one of a tuple. */
    @Py(
            value = "startswith(self, prefix: str | tuple[str, ...] = ..., start: int | None = None, "
                    + "end: int | None = None, /) -> bool",
            overloads = "startswith(self, prefix: str | tuple[str, ...], start: int | None = None, "
                    + "end: int | None = None, /) -> bool")
    static boolean startsWith(Ctx ctx, Object self, @Nullable Object prefix, Object start, Object end) {
        if (self instanceof String s && prefix instanceof String p && isNone(start, end)) {
            ctx.pass(p.length());
            return s.startsWith(p);
        }
        return matches(ctx, Range.of(ctx, self, "startswith", start, end), Texts.given(prefix, "startswith"), false);
    }

    /** Return True if the string ends with the specified suffix, or with one of a tuple. */
    @Py(
            value = "endswith(self, suffix: str | tuple[str, ...] = ..., start: int | None = None, "
                    + "end: int | None = None, /) -> bool",
            overloads = "endswith(self, suffix: str | tuple[str, ...], start: int | None = None, "
                    + "end: int | None = None, /) -> bool")
    static boolean endsWith(Ctx ctx, Object self, @Nullable Object suffix, Object start, Object end) {
        if (self instanceof String s && suffix instanceof String p && isNone(start, end)) {
            ctx.pass(p.length());
            return s.endsWith(p);
        }
        return matches(ctx, Range.of(ctx, self, "endswith", start, end), Texts.given(suffix, "endswith"), true);
    }

    private static boolean isNone(Object start, Object end) {
        return start == PyNone.NONE && end == PyNone.NONE;
    }

    private static boolean matches(Ctx ctx, Range r, Object affix, boolean atEnd) {
        String method = atEnd ? "endswith" : "startswith";
        if (affix instanceof PyTuple t) {
            for (Object item : t.items) {
                ctx.step();
                if (!Str.isText(item)) {
                    throw Errors.typeError("tuple for " + method + " must only contain str, not " + Types.nameOf(item));
                }
                ctx.pass(Str.length(item));
                if (matches(r, Str.text(item), atEnd)) return true;
            }
            return false;
        }
        if (!Str.isText(affix)) {
            throw Errors.typeError(method + " first arg must be str or a tuple of str, not " + Types.nameOf(affix));
        }
        ctx.tick(Str.text(affix).length() >> 6);
        return matches(r, Str.text(affix), atEnd);
    }

    private static boolean matches(Range r, String affix, boolean atEnd) {
        if (r.isImpossible() || affix.length() > r.to - r.from) return false;
        return r.text.startsWith(affix, atEnd ? r.to - affix.length() : r.from);
    }

    /** Return a str with the given prefix string removed if present. */
    @Py("removeprefix(self, prefix: str, /) -> str")
    static Object removePrefix(Ctx ctx, Object self, Object prefix) {
        Object plain = Texts.self(self, "removeprefix");
        String part = affix(prefix, "removeprefix");
        ctx.pass(part.length() + (plain instanceof PyAstralStr ? 4L * Str.length(plain) : 0));
        String text = Str.text(plain);
        if (part.isEmpty() || !text.startsWith(part)) return plain;
        return Texts.piece(ctx, text, part.length(), text.length(), plain instanceof PyAstralStr);
    }

    /** Return a str with the given suffix string removed if present. */
    @Py("removesuffix(self, suffix: str, /) -> str")
    static Object removeSuffix(Ctx ctx, Object self, Object suffix) {
        Object plain = Texts.self(self, "removesuffix");
        String part = affix(suffix, "removesuffix");
        ctx.pass(part.length() + (plain instanceof PyAstralStr ? 4L * Str.length(plain) : 0));
        String text = Str.text(plain);
        if (part.isEmpty() || !text.endsWith(part)) return plain;
        return Texts.piece(ctx, text, 0, text.length() - part.length(), plain instanceof PyAstralStr);
    }

    private static String affix(Object o, String method) {
        if (Str.isText(o)) return Str.text(o);
        throw Errors.typeError(method + "() argument must be str, not " + Numbers.shown(o));
    }

    /** Partition the string into three parts using the given separator. */
    @Py("partition(self, sep: str, /) -> tuple[str, str, str]")
    static PyTuple partition(Ctx ctx, Object self, Object sep) {
        return partition(ctx, self, Texts.self(self, "partition"), sep, false);
    }

    /** Partition the string into three parts using the last occurrence of the separator. */
    @Py("rpartition(self, sep: str, /) -> tuple[str, str, str]")
    static PyTuple rpartition(Ctx ctx, Object self, Object sep) {
        return partition(ctx, self, Texts.self(self, "rpartition"), sep, true);
    }

    private static PyTuple partition(Ctx ctx, Object self, Object plain, Object sep, boolean last) {
        String part = Texts.argument(sep);
        if (part.isEmpty()) throw Texts.emptySeparator();
        String text = Str.text(plain);
        boolean pairs = plain instanceof PyAstralStr;
        int at = last ? TextSearch.lastIndexOf(ctx, text, part, 0, text.length())
                : TextSearch.indexOf(ctx, text, part, 0, text.length());
        ctx.charge(48);
        if (at < 0) return last ? new PyTuple("", "", self) : new PyTuple(self, "", "");
        return new PyTuple(Texts.piece(ctx, text, 0, at, pairs), sep,
                Texts.piece(ctx, text, at + part.length(), text.length(), pairs));
    }

    /** Return a copy with all occurrences, or at most count, of substring old replaced by new. */
    @Py("replace(self, old: str, new: str, count: int = -1, /) -> str")
    static Object replace(Ctx ctx, Object self, Object old, Object replacement, long count) {
        Object plain = Texts.self(self, "replace");
        String part = replaceArgument(old, 1);
        String other = replaceArgument(replacement, 2);
        long most = count < 0 ? Long.MAX_VALUE : count;
        if (most == 0 || part.equals(other)) return plain;
        String text = Str.text(plain);
        boolean pairs = !(plain instanceof String) || !(Texts.self(replacement, "replace") instanceof String);
        long found = TextSearch.count(ctx, text, part, 0, text.length(), most);
        if (found == 0) return plain;
        int length = Texts.reserve(ctx, text.length() + found * ((long) other.length() - part.length()));
        StringBuilder out = new StringBuilder(length);
        if (part.isEmpty()) {
            interleave(ctx, out, text, other, found);
        } else {
            int at = 0;
            for (long i = 0; i < found; i++) {
                int next = TextSearch.next(ctx, text, part, at, text.length());
                out.append(text, at, next).append(other);
                at = next + part.length();
            }
            out.append(text, at, text.length());
        }
        return Texts.of(out.toString(), pairs);
    }

    private static String replaceArgument(Object o, int number) {
        if (Str.isText(o)) return Str.text(o);
        throw Errors.typeError("replace() argument " + number + " must be str, not " + Numbers.shown(o));
    }

    private static void interleave(Ctx ctx, StringBuilder out, String text, String other, long count) {
        out.append(other);
        int at = 0;
        for (long i = 1; i < count; i++) {
            ctx.step();
            int next = at + Character.charCount(text.codePointAt(at));
            out.append(text, at, next).append(other);
            at = next;
        }
        out.append(text, at, text.length());
    }
}
