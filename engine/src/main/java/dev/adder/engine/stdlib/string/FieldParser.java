package dev.adder.engine.stdlib.string;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.builtin.IteratorMethodsTable;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import org.jspecify.annotations.Nullable;

/** The pieces of a format text as tuples of literal, field name, spec and conversion. */
final class FieldParser extends PyIterator {
    static final PyClass TYPE = made();

    private final String text;
    private int at;

    FieldParser(String text) {
        super(TYPE);
        this.text = text;
    }

    private static PyClass made() {
        PyClass cls = PyClass.builtin("builtins", "formatteriterator", IteratorMethodsTable.INSTANCE);
        cls.canBeBase = false;
        return cls;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(text);
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        int end = text.length();
        if (at >= end) return null;
        int start = at;
        char c = 0;
        boolean markup = false;
        while (at < end && !markup) {
            c = text.charAt(at++);
            markup = c == '{' || c == '}';
        }
        ctx.tick(at - start);
        ctx.charge(200 + 2L * (at - start));
        if (!markup) return piece(text.substring(start), null, "", PyNone.NONE);
        boolean last = at >= end;
        if (c == '}' && (last || text.charAt(at) != '}')) throw fail("Single '}' encountered in format string");
        if (last) throw fail("Single '{' encountered in format string");
        if (text.charAt(at) == c) return piece(text.substring(start, at++), null, "", PyNone.NONE);
        return field(ctx, text.substring(start, at - 1));
    }

    private static PyException fail(String message) {
        return Errors.valueError(message);
    }

    private static PyTuple piece(String literal, @Nullable String name, String spec, Object conversion) {
        return name == null ? new PyTuple(Str.of(literal), PyNone.NONE, PyNone.NONE, PyNone.NONE)
                : new PyTuple(Str.of(literal), Str.of(name), Str.of(spec), conversion);
    }

    private PyTuple field(Ctx ctx, String literal) {
        int start = at;
        char c = 0;
        boolean bracket = false;
        boolean found = false;
        while (at < text.length() && !found) {
            c = text.charAt(at++);
            if (c == '{') throw fail("unexpected '{' in field name");
            if (c == '[') bracket = true;
            if (c == ']') bracket = false;
            found = !bracket && (c == '}' || c == ':' || c == '!');
        }
        ctx.tick(at - start);
        if (!found) throw fail("expected '}' before end of string");
        String name = text.substring(start, at - 1);
        if (c == '}') return piece(literal, name, "", PyNone.NONE);
        Object conversion = PyNone.NONE;
        if (c == '!') {
            if (at >= text.length()) throw fail("end of string while looking for conversion specifier");
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            conversion = Str.of(point);
            if (at < text.length()) {
                char next = text.charAt(at++);
                if (next == '}') return piece(literal, name, "", conversion);
                if (next != ':') throw fail("expected ':' after conversion specifier");
            }
        }
        return piece(literal, name, spec(ctx), conversion);
    }

    private String spec(Ctx ctx) {
        int start = at;
        int depth = 1;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '{') depth++;
            if (c == '}' && --depth == 0) {
                ctx.tick(at - start);
                return text.substring(start, at - 1);
            }
        }
        throw fail("unmatched '{' in format spec");
    }
}
