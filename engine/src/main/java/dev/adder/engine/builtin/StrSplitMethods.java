package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.text.UnicodeRules;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Methods of str that take text apart at separators or ends, and put it together. */
@PyType("str")
final class StrSplitMethods {
    private StrSplitMethods() {}

    /** Return a list of the substrings in the string, using sep as the separator string. */
    @Py("split(self, /, sep: str | None = None, maxsplit: int = -1) -> list[str]")
    static PyList split(Ctx ctx, Object self, Object sep, long maxsplit) {
        Object plain = Texts.self(self, "split");
        String text = Str.text(plain);
        boolean pairs = plain instanceof PyAstralStr;
        String part = separator(sep);
        PyList list = IterOps.toList(ctx, PyTuple.EMPTY);
        int mark = Held.hold(ctx, list);
        if (part == null) {
            splitSpace(ctx, list, text, maxsplit, pairs);
            Held.release(ctx, mark);
            return list;
        }
        int at = 0;
        for (long left = maxsplit; left != 0; left--) {
            int next = TextSearch.next(ctx, text, part, at, text.length());
            if (next < 0) break;
            Texts.append(ctx, list, text, at, next, pairs);
            at = next + part.length();
        }
        if (at == 0) list.append(ctx, plain);
        else
            Texts.append(ctx, list, text, at, text.length(), pairs);
        Held.release(ctx, mark);
        return list;
    }

    private static @Nullable String separator(Object sep) {
        if (sep == PyNone.NONE) return null;
        if (!Str.isText(sep)) throw Errors.typeError("must be str or None, not " + Types.nameOf(sep));
        String part = Str.text(sep);
        if (part.isEmpty()) throw Texts.emptySeparator();
        return part;
    }

    private static void splitSpace(Ctx ctx, PyList list, String text, long most, boolean pairs) {
        int n = text.length();
        ctx.tick(n >> 6);
        int at = StringTools.stripStart(text, ctx::look);
        long left = most;
        while (at < n && left != 0) {
            int end = at;
            while (end < n && !UnicodeRules.isSpace(text.charAt(end))) ctx.look(end++);
            Texts.append(ctx, list, text, at, end, pairs);
            at = end;
            while (at < n && UnicodeRules.isSpace(text.charAt(at))) ctx.look(at++);
            left--;
        }
        if (at < n) Texts.append(ctx, list, text, at, n, pairs);
    }

    /** Return a list of the substrings in the string, using sep as the separator; splitting starts at the end. */
    @Py("rsplit(self, /, sep: str | None = None, maxsplit: int = -1) -> list[str]")
    static PyList rsplit(Ctx ctx, Object self, Object sep, long maxsplit) {
        Object plain = Texts.self(self, "rsplit");
        String text = Str.text(plain);
        boolean pairs = plain instanceof PyAstralStr;
        String part = separator(sep);
        if (maxsplit < 0 && (part == null || part.length() == 1)) return split(ctx, self, sep, maxsplit);
        PyList list = IterOps.toList(ctx, PyTuple.EMPTY);
        int mark = Held.hold(ctx, list);
        if (part == null) {
            rsplitSpace(ctx, list, text, maxsplit, pairs);
        } else {
            int end = text.length();
            for (long left = maxsplit; left != 0; left--) {
                int next = TextSearch.lastIndexOf(ctx, text, part, 0, end);
                if (next < 0) break;
                Texts.append(ctx, list, text, next + part.length(), end, pairs);
                end = next;
            }
            Texts.append(ctx, list, text, 0, end, pairs);
        }
        reverse(list);
        Held.release(ctx, mark);
        return list;
    }

    private static void rsplitSpace(Ctx ctx, PyList list, String text, long most, boolean pairs) {
        ctx.tick(text.length() >> 6);
        int end = StringTools.stripEnd(text, 0, ctx::look);
        long left = most;
        while (end > 0 && left != 0) {
            int at = end;
            while (at > 0 && !UnicodeRules.isSpace(text.charAt(at - 1))) ctx.look(at--);
            Texts.append(ctx, list, text, at, end, pairs);
            end = at;
            while (end > 0 && UnicodeRules.isSpace(text.charAt(end - 1))) ctx.look(end--);
            left--;
        }
        if (end > 0) Texts.append(ctx, list, text, 0, end, pairs);
    }

    static void reverse(PyList list) {
        for (int i = 0, j = list.size - 1; i < j; i++, j--) {
            Object item = list.items[i];
            list.items[i] = list.items[j];
            list.items[j] = item;
        }
    }

    /** Return a list of the lines in the string, breaking at line boundaries. */
    @Py("splitlines(self, /, keepends: bool = False) -> list[str]")
    static PyList splitLines(Ctx ctx, Object self, boolean keepends) {
        Object plain = Texts.self(self, "splitlines");
        String text = Str.text(plain);
        int n = text.length();
        ctx.tick(n >> 6);
        PyList list = IterOps.toList(ctx, PyTuple.EMPTY);
        int mark = Held.hold(ctx, list);
        int start = 0;
        while (start < n) {
            int end = start;
            while (end < n && !StringTools.isLineBreak(text.charAt(end))) ctx.look(end++);
            int next = end >= n ? n : text.startsWith("\r\n", end) ? end + 2 : end + 1;
            Texts.append(ctx, list, text, start, keepends ? next : end, plain instanceof PyAstralStr);
            start = next;
        }
        Held.release(ctx, mark);
        return list;
    }

    /** Return a copy of the string with leading and trailing whitespace, or the given characters, removed. */
    @Py("strip(self, chars: str | None = None, /) -> str")
    static Object strip(Ctx ctx, Object self, Object chars) {
        return strip(ctx, Texts.self(self, "strip"), chars, "strip", true, true);
    }

    /** Return a copy of the string with leading whitespace, or the given characters, removed. */
    @Py("lstrip(self, chars: str | None = None, /) -> str")
    static Object lstrip(Ctx ctx, Object self, Object chars) {
        return strip(ctx, Texts.self(self, "lstrip"), chars, "lstrip", true, false);
    }

    /** Return a copy of the string with trailing whitespace, or the given characters, removed. */
    @Py("rstrip(self, chars: str | None = None, /) -> str")
    static Object rstrip(Ctx ctx, Object self, Object chars) {
        return strip(ctx, Texts.self(self, "rstrip"), chars, "rstrip", false, true);
    }

    private static Object strip(Ctx ctx, Object plain, Object chars, String method, boolean left, boolean right) {
        String text = Str.text(plain);
        int from = 0;
        int to = text.length();
        ctx.tick(to >> 8);
        if (chars == PyNone.NONE) {
            if (left) from = StringTools.stripStart(text, ctx::look);
            if (right) to = StringTools.stripEnd(text, from, ctx::look);
        } else {
            if (!Str.isText(chars)) throw Errors.typeError(method + " arg must be None or str");
            IntPredicate isGone = membership(ctx, Str.text(chars));
            while (left && from < to && isGone.test(text.codePointAt(from))) {
                ctx.look(from);
                from += Character.charCount(text.codePointAt(from));
            }
            while (right && from < to && isGone.test(text.codePointBefore(to))) {
                ctx.look(to);
                to -= Character.charCount(text.codePointBefore(to));
            }
        }
        if (to - from == text.length()) return plain;
        return Texts.piece(ctx, text, from, to, plain instanceof PyAstralStr);
    }

    private static IntPredicate membership(Ctx ctx, String characters) {
        if (characters.length() <= 16) return cp -> characters.indexOf(cp) >= 0;
        ctx.tick(characters.length() >> 4);
        BitSet set = new BitSet();
        characters.codePoints().forEach(set::set);
        return set::get;
    }

    /** Concatenate any number of strings, with this one between them. */
    @Py("join(self, iterable: Iterable[str], /) -> str")
    static Object join(Ctx ctx, Object self, Object iterable) {
        Object plain = Texts.self(self, "join");
        Object[] items = items(ctx, iterable);
        if (items.length == 0) return "";
        if (items.length == 1 && Str.is(items[0])) return items[0];
        String separator = Str.text(plain);
        boolean pairs = plain instanceof PyAstralStr;
        long length = (long) separator.length() * (items.length - 1);
        for (int i = 0; i < items.length; i++) {
            ctx.look(i);
            if (!(items[i] instanceof String)) {
                if (!Str.isText(items[i])) {
                    throw Errors.typeError("sequence item " + i + ": expected str instance, " + Types.nameOf(items[i])
                            + " found");
                }
                pairs |= Texts.self(items[i], "join") instanceof PyAstralStr;
            }
            length += Str.text(items[i]).length();
        }
        ctx.tick(items.length >> 1);
        StringBuilder out = new StringBuilder(Texts.reserve(ctx, length));
        for (int i = 0; i < items.length; i++) {
            ctx.look(i);
            if (i > 0) out.append(separator);
            out.append(Str.text(items[i]));
        }
        return Texts.of(out.toString(), pairs);
    }

    /** The items, not to be written; no code of the program runs while they are joined. */
    private static Object[] items(Ctx ctx, Object iterable) {
        if (iterable instanceof PyTuple t && t.type().shared) return t.items;
        if (iterable instanceof PyList l && l.type().shared) {
            ctx.charge(16 + 8L * l.size);
            return l.toArray();
        }
        return IterOps.toList(ctx, IterOps.iterate(ctx, iterable, "can only join an iterable")).toArray();
    }
}
