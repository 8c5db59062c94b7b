package dev.adder.engine.stdlib.textwrap;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.List;

/** The module {@code textwrap}. */
@PyModule("textwrap")
final class TextwrapModule {
    @PyValue("TextWrapper") static final PyClass TEXT_WRAPPER = TextWrapperMethods.TYPE;

    private TextwrapModule() {}

    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("TextWrapper", "wrap", "fill", "dedent", "indent", "shorten");
    }

    private static Object wrapper(Ctx ctx, Object width, PyDict options) {
        Object[] arguments = new Object[1 + options.size()];
        String[] names = new String[arguments.length];
        names[0] = "width";
        arguments[0] = width;
        int n = 1;
        for (int i = options.first(); i < options.bound(); i++) {
            Object key = options.keyAt(i);
            if (key == null) continue;
            names[n] = Str.text(key);
            arguments[n++] = options.valueAt(i);
        }
        return CallOps.call(ctx, TEXT_WRAPPER, arguments, names);
    }

    /** Wrap a single paragraph of text, returning a list of wrapped lines. */
    @Py("wrap(text, width=70, **kwargs) -> list[str]")
    static Object wrap(Ctx ctx, Object text, Object width, PyDict kwargs) {
        return CallOps.callAttribute(ctx, wrapper(ctx, width, kwargs), "wrap", text);
    }

    /** Fill a single paragraph of text, returning a new string. */
    @Py("fill(text, width=70, **kwargs) -> str")
    static Object fill(Ctx ctx, Object text, Object width, PyDict kwargs) {
        return CallOps.callAttribute(ctx, wrapper(ctx, width, kwargs), "fill", text);
    }

    /** Collapse and truncate the given text to fit in the given width. */
    @Py("shorten(text, width, **kwargs) -> str")
    static Object shorten(Ctx ctx, Object text, Object width, PyDict kwargs) {
        if (kwargs.get("max_lines") != null) {
            throw Errors.typeError("textwrap.TextWrapper() got multiple values for keyword argument 'max_lines'");
        }
        kwargs.put(ctx, "max_lines", 1L);
        Object wrapper = wrapper(ctx, width, kwargs);
        Object words = CallOps.callAttribute(ctx, CallOps.callAttribute(ctx, text, "strip"), "split");
        return CallOps.callAttribute(ctx, wrapper, "fill", CallOps.callAttribute(ctx, " ", "join", words));
    }

    /** Remove any common leading whitespace from every line in `text`. */
    @Py("dedent(text) -> str")
    static Object dedent(Ctx ctx, Object text) {
        if (!Str.isText(text)) {
            throw Errors.typeError("expected string or bytes-like object, got '" + Types.nameOf(text) + "'");
        }
        String s = Str.text(text);
        int cut = margin(ctx, s);
        ctx.charge(96 + 3L * s.length());
        StringBuilder out = new StringBuilder(s.length());
        for (int start = 0; start <= s.length();) {
            int end = lineEnd(s, start);
            ctx.tick((end - start >> 4) + 1);
            if (start + indent(s, start, end) < end) out.append(s, start + cut, end);
            if (end < s.length()) out.append('\n');
            start = end + 1;
        }
        return Str.of(out.toString());
    }

    private static int lineEnd(String s, int start) {
        int end = s.indexOf('\n', start);
        return end < 0 ? s.length() : end;
    }

    /** How much white space all lines begin with, but for those that have nothing else. */
    private static int margin(Ctx ctx, String s) {
        int first = -1;
        int margin = 0;
        for (int start = 0; start <= s.length();) {
            int end = lineEnd(s, start);
            ctx.tick((end - start >> 4) + 1);
            int n = indent(s, start, end);
            if (start + n < end) {
                int same = 0;
                while (first >= 0 && same < Math.min(n, margin) && s.charAt(start + same) == s.charAt(first + same)) {
                    same++;
                }
                margin = first < 0 ? n : same;
                if (first < 0) first = start;
            }
            start = end + 1;
        }
        return margin;
    }

    private static int indent(String s, int start, int end) {
        int n = start;
        while (n < end && (s.charAt(n) == ' ' || s.charAt(n) == '\t')) n++;
        return n - start;
    }

    /** Adds 'prefix' to the beginning of selected lines in 'text'. */
    @Py("indent(text, prefix, predicate=None) -> str")
    static Object indent(Ctx ctx, Object text, Object prefix, Object predicate) {
        PyList lines = IterOps.toList(ctx, CallOps.callAttribute(ctx, text, "splitlines", true));
        String before = Str.isText(prefix) ? Str.text(prefix) : "";
        StringBuilder out = new StringBuilder();
        int mark = Held.hold(ctx, List.of(lines, out));
        for (int i = 0; i < lines.size; i++) {
            ctx.step();
            if (!Str.isText(lines.get(i))) {
                throw Errors.typeError("can only concatenate str (not \"" + Types.nameOf(lines.get(i)) + "\") to str");
            }
            String line = Str.text(lines.get(i));
            boolean chosen = predicate == PyNone.NONE ? !StringTools.strip(line).isEmpty()
                    : TruthOps.isTrue(ctx, CallOps.call1(ctx, predicate, lines.get(i)));
            if (chosen && !Str.isText(prefix)) throw Errors.unsupportedOperands("+", prefix, lines.get(i));
            ctx.charge(2L * (line.length() + (chosen ? before.length() : 0)));
            if (chosen) out.append(before);
            out.append(line);
        }
        ctx.charge(out.length());
        Held.release(ctx, mark);
        return Str.of(out.toString());
    }
}
