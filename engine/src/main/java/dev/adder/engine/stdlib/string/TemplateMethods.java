package dev.adder.engine.stdlib.string;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IntOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.regex.RegexEscape;
import dev.adder.engine.regex.RegexFlags;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.Caught;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods of templates. */
@PyType("Template")
final class TemplateMethods {
    @PyValue("delimiter") static final String DELIMITER = "$";

    @PyValue("idpattern") static final String ID_PATTERN = "(?a:[_a-z][_a-z0-9]*)";

    @PyValue("flags") static final long FLAGS = RegexFlags.IGNORECASE;

    static final PyClass TYPE = made();

    private TemplateMethods() {}

    private static PyClass made() {
        PyClass cls = PyClass.builtin("string", "Template", false).install(TemplateMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    /** The pattern of braced names when it is another one. */
    @PyValue("braceidpattern")
    static Object bracePattern(Ctx ctx) {
        return PyNone.NONE;
    }

    /** The whole pattern. */
    @PyValue("pattern")
    static Object pattern(Ctx ctx) {
        return compile(ctx, built(DELIMITER, ID_PATTERN, ID_PATTERN), FLAGS | RegexFlags.VERBOSE);
    }

    private static String built(String delimiter, String id, String braced) {
        String mark = RegexEscape.escape(delimiter);
        return mark + "(?:\n(?P<escaped>" + mark + ")|\n(?P<named>" + id + ")|\n{(?P<braced>" + braced
                + ")}|\n(?P<invalid>)\n)";
    }

    private static Object compile(Ctx ctx, Object pattern, long flags) {
        Object compile = AttrOps.get(ctx, ModuleOps.importModule(ctx, "re"), "compile");
        return CallOps.call2(ctx, compile, pattern instanceof String s ? Str.of(s) : pattern, flags);
    }

    private static String text(Ctx ctx, PyClass cls, String attribute) {
        return TextOps.strText(ctx, AttrOps.get(ctx, cls, attribute));
    }

    /** The compiled pattern of a class: as the class gives it, or made of its parts. */
    private static Object patternOf(Ctx ctx, PyClass cls) {
        PyClass owner = cls.owner("pattern");
        long flags = IntOps.big(NumberOps.index(ctx, AttrOps.get(ctx, cls, "flags"))).longValue()
                | RegexFlags.VERBOSE;
        if (owner != null && !owner.shared) {
            Object given = AttrOps.get(ctx, cls, "pattern");
            return Str.isText(given) ? compile(ctx, given, flags) : given;
        }
        String id = text(ctx, cls, "idpattern");
        Object braced = AttrOps.get(ctx, cls, "braceidpattern");
        return compile(ctx, built(text(ctx, cls, "delimiter"), id,
                braced == PyNone.NONE ? id : TextOps.strText(ctx, braced)), flags);
    }

    /** Take the text of the template. */
    @Py("__init__(self, template) -> None")
    static void init(Ctx ctx, PyObject self, Object template) {
        AttrOps.set(ctx, self, "template", template);
    }

    private static Object textOf(Ctx ctx, PyObject self) {
        Object text = AttrOps.get(ctx, self, "template");
        return text instanceof PyBoxed b ? b.value : text;
    }

    private static @Nullable Object group(Ctx ctx, Object match, String name) {
        Object value = CallOps.callAttribute(ctx, match, "group", name);
        return value == PyNone.NONE ? null : value;
    }

    private static @Nullable Object name(Ctx ctx, Object match) {
        Object named = group(ctx, match, "named");
        return named != null ? named : group(ctx, match, "braced");
    }

    private static PyException unrecognized(Ctx ctx, PyObject self) {
        PyException error = Errors.valueError("Unrecognized named group in pattern");
        error.value.arguments = new PyTuple("Unrecognized named group in pattern", patternOf(ctx, self.type()));
        return error;
    }

    /** Whether a match says a name, an escape or an invalid placeholder; a pattern of the program may do otherwise. */
    private static boolean isOfTemplate(Ctx ctx, Object match) {
        return name(ctx, match) != null || group(ctx, match, "escaped") != null
                || group(ctx, match, "invalid") != null;
    }

    private static PyException invalid(Ctx ctx, PyObject self, Object match) {
        Object start = CallOps.callAttribute(ctx, match, "start", "invalid");
        int at = IntOps.big(start).intValue();
        String before = Str.text(Str.slice(textOf(ctx, self), 0, at));
        List<String> lines = StringTools.splitLines(before, true);
        int line = Math.max(1, lines.size());
        int column = lines.isEmpty() ? 1 : at;
        for (int i = 0; i < lines.size() - 1; i++) {
            column -= lines.get(i).codePointCount(0, lines.get(i).length());
        }
        return Errors.valueError("Invalid placeholder in string: line " + line + ", col " + column);
    }

    private static Object finditer(Ctx ctx, PyObject self) {
        return CallOps.callAttribute(ctx, patternOf(ctx, self.type()), "finditer", textOf(ctx, self));
    }

    /** The template with names replaced; a safe one leaves what it cannot replace. */
    private static Object replaced(Ctx ctx, PyObject self, @Nullable Object mapping, PyDict keywords,
            boolean safe) {
        Object plain = textOf(ctx, self);
        StringBuilder out = new StringBuilder();
        int mark = Held.hold(ctx, out);
        int last = 0;
        var matches = IterOps.iterate(ctx, finditer(ctx, self));
        for (Object match = matches.next(ctx); match != null; match = matches.next(ctx)) {
            ctx.step();
            int start = IntOps.big(CallOps.callAttribute(ctx, match, "start")).intValue();
            int end = IntOps.big(CallOps.callAttribute(ctx, match, "end")).intValue();
            Object name = name(ctx, match);
            String value = Str.text(Str.slice(plain, start, end));
            if (name != null) {
                Object found = lookup(ctx, mapping, keywords, name, safe);
                if (found != null) value = TextOps.strText(ctx, found);
            } else if (group(ctx, match, "escaped") != null) {
                value = text(ctx, self.type(), "delimiter");
            } else if (!safe) {
                if (group(ctx, match, "invalid") == null) throw unrecognized(ctx, self);
                throw invalid(ctx, self, match);
            } else if (group(ctx, match, "invalid") == null) {
                throw unrecognized(ctx, self);
            }
            String before = Str.text(Str.slice(plain, last, start));
            ctx.charge(2L * (before.length() + value.length()));
            out.append(before).append(value);
            last = end;
        }
        String rest = Str.text(Str.slice(plain, last, Str.length(plain)));
        ctx.charge(2L * (out.length() + rest.length()));
        Held.release(ctx, mark);
        return Str.of(out.append(rest).toString());
    }

    private static @Nullable Object lookup(Ctx ctx, @Nullable Object mapping, PyDict keywords, Object name,
            boolean safe) {
        Object own = keywords.get(ctx, name);
        if (own != null) return own;
        Object source = mapping == null ? keywords : mapping;
        return safe ? Caught.item(ctx, source, name) : SubscriptOps.get(ctx, source, name);
    }

    /** Replace the names with the values of the mapping or the keyword arguments. */
    @Py("substitute(self, mapping=..., /, **kws) -> str")
    static Object substitute(Ctx ctx, PyObject self, @Nullable Object mapping, PyDict kws) {
        return replaced(ctx, self, mapping, kws, false);
    }

    /** Like substitute, but leaves names that have no value. */
    @Py("safe_substitute(self, mapping=..., /, **kws) -> str")
    static Object safeSubstitute(Ctx ctx, PyObject self, @Nullable Object mapping, PyDict kws) {
        return replaced(ctx, self, mapping, kws, true);
    }

    /** Return whether the template has no invalid placeholder. */
    @Py("is_valid(self) -> bool")
    static boolean isValid(Ctx ctx, PyObject self) {
        var matches = IterOps.iterate(ctx, finditer(ctx, self));
        for (Object match = matches.next(ctx); match != null; match = matches.next(ctx)) {
            if (group(ctx, match, "invalid") != null) return false;
            if (!isOfTemplate(ctx, match)) throw unrecognized(ctx, self);
        }
        return true;
    }

    /** Return the names in the template, each once, in order. */
    @Py("get_identifiers(self) -> list[str]")
    static Object identifiers(Ctx ctx, PyObject self) {
        PyDict seen = new PyDict();
        PyList names = new PyList();
        var matches = IterOps.iterate(ctx, finditer(ctx, self));
        for (Object match = matches.next(ctx); match != null; match = matches.next(ctx)) {
            Object name = name(ctx, match);
            if (!isOfTemplate(ctx, match)) throw unrecognized(ctx, self);
            if (name == null || seen.contains(ctx, name)) continue;
            seen.put(ctx, name, true);
            names.append(ctx, name);
        }
        return names;
    }
}
