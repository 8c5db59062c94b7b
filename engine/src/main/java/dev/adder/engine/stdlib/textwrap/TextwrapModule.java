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
        ctx.charge(96 + 6L * s.length());
        ctx.tick(s.length() >> 2);
        String[] lines = s.split("\n", -1);
        String margin = null;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            int n = indentOf(line);
            if (n == line.length()) {
                lines[i] = "";
            } else {
                margin = margin == null ? line.substring(0, n) : common(margin, line.substring(0, n));
            }
        }
        int cut = margin == null ? 0 : margin.length();
        for (int i = 0; cut > 0 && i < lines.length; i++) if (!lines[i].isEmpty()) lines[i] = lines[i].substring(cut);
        return Str.of(String.join("\n", lines));
    }

    private static int indentOf(String line) {
        int n = 0;
        while (n < line.length() && (line.charAt(n) == ' ' || line.charAt(n) == '\t')) n++;
        return n;
    }

    private static String common(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) n++;
        return a.substring(0, n);
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
