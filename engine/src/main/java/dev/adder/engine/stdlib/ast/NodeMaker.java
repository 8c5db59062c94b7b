package dev.adder.engine.stdlib.ast;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyInstance;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes the objects of {@code ast}, whose classes the module has, and gives them their places in the source. */
final class NodeMaker {
    private final Ctx ctx;
    private final Source source;
    private final PyDict classes;
    private final Map<String, Object> plain = new HashMap<>();
    /** How many more bytes than UTF-16 units there are before each offset; null for a source in ASCII. */
    private final int @Nullable [] extra;

    NodeMaker(Ctx ctx, Source source, PyDict classes) {
        this.ctx = ctx;
        this.source = source;
        this.classes = classes;
        this.extra = extraBytes(ctx, source.text());
    }

    private static int @Nullable [] extraBytes(Ctx ctx, String text) {
        if (text.chars().allMatch(c -> c < 0x80)) return null;
        ctx.charge(4L * text.length());
        int[] extra = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            extra[i + 1] = extra[i] + (c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2);
        }
        return extra;
    }

    private PyInstance instance(String name) {
        if (!(classes.get(name) instanceof PyClass cls)) throw new IllegalStateException("no class " + name);
        ctx.step();
        ctx.charge(120);
        return new PyInstance(cls);
    }

    /** A node with its fields: names and values by turns. */
    PyInstance node(String name, Object... fields) {
        PyInstance made = instance(name);
        for (int i = 0; i < fields.length; i += 2) made.setAttribute((String) fields[i], fields[i + 1]);
        return made;
    }

    /** A node with its fields and its place. */
    PyInstance at(SyntaxNode place, String name, Object... fields) {
        return at(place.start(), place.end(), name, fields);
    }

    PyInstance at(int start, int end, String name, Object... fields) {
        PyInstance made = node(name, fields);
        int line = source.line(start);
        int endLine = source.line(end);
        made.setAttribute("lineno", (long) line);
        made.setAttribute("col_offset", column(line, start));
        made.setAttribute("end_lineno", (long) endLine);
        made.setAttribute("end_col_offset", column(endLine, end));
        return made;
    }

    private long column(int line, int offset) {
        int from = source.lineStart(line);
        int to = Math.min(offset, source.text().length());
        return to - from + (extra == null ? 0 : extra[to] - extra[from]);
    }

    /** The one node of a class without fields, such as {@code Load}. */
    Object plain(String name) {
        return plain.computeIfAbsent(name, this::instance);
    }

    <T> PyList list(List<T> items, Function<T, Object> map) {
        PyList list = new PyList();
        for (T item : items) list.append(ctx, map.apply(item));
        return list;
    }

    PyList names(List<String> names) {
        return list(names, Str::of);
    }

    <T> Object optional(@Nullable T item, Function<T, Object> map) {
        return item == null ? PyNone.NONE : map.apply(item);
    }

    static Object text(@Nullable String text) {
        return text == null ? PyNone.NONE : Str.of(text);
    }

    /** The letter a literal begins with. */
    char first(SyntaxNode literal) {
        return source.text().charAt(literal.start());
    }
}
