package dev.adder.engine.stdlib.string;

import dev.adder.engine.builtin.FormatErrors;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StrFormat;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Methods of formatters; each asks the others through the object, so that subclasses can replace any. */
@PyType("Formatter")
final class FormatterMethods {
    /** The numbers given to fields without a name; {@code next} is -1 once fields have numbers of their own. */
    private static final class Numbering {
        long next;
    }

    static final PyClass TYPE = made();

    private FormatterMethods() {}

    private static PyClass made() {
        PyClass cls = PyClass.builtin("string", "Formatter", false).install(FormatterMethodsTable.INSTANCE);
        cls.hasDict = true;
        return cls;
    }

    /** Format the text with the arguments. */
    @Py("format(self, format_string, /, *args, **kwargs) -> str")
    static Object format(Ctx ctx, PyObject self, Object text, Object[] args, PyDict kwargs) {
        return CallOps.callAttribute(ctx, self, "vformat", text, new PyTuple(args), kwargs);
    }

    /** Format the text with the arguments in a tuple and a mapping. */
    @Py("vformat(self, format_string, args, kwargs) -> str")
    static Object vformat(Ctx ctx, PyObject self, Object text, Object args, Object kwargs) {
        PySet used = new PySet();
        ctx.held.add(used);
        String result = expand(ctx, self, text, args, kwargs, used, 2, new Numbering());
        CallOps.callAttribute(ctx, self, "check_unused_args", used, args, kwargs);
        ctx.held.remove(used);
        return Str.of(result);
    }

    private static String expand(Ctx ctx, PyObject self, Object text, Object args, Object kwargs, PySet used,
            int depth, Numbering numbering) {
        if (depth < 0) throw Errors.valueError("Max string recursion exceeded");
        StringBuilder out = new StringBuilder();
        int mark = Held.hold(ctx, out);
        var pieces = IterOps.iterate(ctx, CallOps.callAttribute(ctx, self, "parse", text));
        for (Object piece = pieces.next(ctx); piece != null; piece = pieces.next(ctx)) {
            ctx.step();
            Object[] parts = IterOps.toArray(ctx, piece);
            if (parts.length != 4)
                throw Errors.valueError("not enough values to unpack (expected 4, got "
                        + parts.length + ")");
            if (TruthOps.isTrue(ctx, parts[0])) append(ctx, out, TextOps.strText(ctx, parts[0]));
            if (parts[1] == PyNone.NONE) continue;
            Object name = number(parts[1], numbering);
            Object[] found = IterOps.toArray(ctx, CallOps.callAttribute(ctx, self, "get_field", name, args, kwargs));
            if (found.length != 2) throw Errors.valueError("not enough values to unpack (expected 2)");
            used.add(ctx, found[1]);
            Object value = CallOps.callAttribute(ctx, self, "convert_field", found[0], parts[3]);
            String spec = expand(ctx, self, parts[2], args, kwargs, used, depth - 1, numbering);
            append(ctx, out, TextOps.strText(ctx,
                    CallOps.callAttribute(ctx, self, "format_field", value, Str.of(spec))));
        }
        ctx.charge(out.length());
        Held.release(ctx, mark);
        return out.toString();
    }

    private static void append(Ctx ctx, StringBuilder out, String text) {
        ctx.charge(2L * text.length());
        out.append(text);
    }

    private static Object number(Object name, Numbering numbering) {
        String text = StringModule.textOrNull(name);
        if (text == null) return name;
        boolean digits = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        if (text.isEmpty()) {
            if (numbering.next < 0) throw mixed();
            return Long.toString(numbering.next++);
        }
        if (digits) {
            if (numbering.next > 0) throw mixed();
            numbering.next = -1;
        }
        return name;
    }

    private static dev.adder.engine.error.PyException mixed() {
        return Errors.valueError(
                "cannot switch from manual field specification to automatic field numbering");
    }

    /** Return the argument of a number or a name. */
    @Py("get_value(self, key, args, kwargs) -> Any")
    static Object value(Ctx ctx, PyObject self, Object key, Object args, Object kwargs) {
        return SubscriptOps.get(ctx, Types.isInstance(key, Types.INT) ? args : kwargs, key);
    }

    /** Called with what was used after formatting. */
    @Py("check_unused_args(self, used_args, args, kwargs) -> None")
    static void check(Ctx ctx, PyObject self, Object used, Object args, Object kwargs) {}

    /** Format one value. */
    @Py("format_field(self, value, format_spec) -> str")
    static Object formatField(Ctx ctx, PyObject self, Object value, Object spec) {
        return TextOps.format(ctx, value, spec);
    }

    /** Convert one value as {@code !s}, {@code !r} or {@code !a} say. */
    @Py("convert_field(self, value, conversion) -> Any")
    static Object convert(Ctx ctx, PyObject self, Object value, Object conversion) {
        if (conversion == PyNone.NONE) return value;
        String kind = Str.isText(conversion) ? Str.text(conversion) : "";
        return switch (kind) {
            case "s" -> TextOps.str(ctx, value);
            case "r" -> TextOps.repr(ctx, value);
            case "a" -> ascii(ctx, value);
            default -> throw Errors.valueError(
                    "Unknown conversion specifier " + TextOps.strText(ctx, conversion));
        };
    }

    /** Return an iterator of the pieces of a format text. */
    @Py("parse(self, format_string) -> Iterator[tuple]")
    static Object parse(Ctx ctx, PyObject self, Object given) {
        if (!Str.isText(given)) throw Errors.typeError("expected str, got " + Types.nameOf(given));
        String text = Str.text(given);
        ctx.charge(64);
        return new FieldParser(text);
    }

    /** Return the value of a field name, and the argument it starts from. */
    @Py("get_field(self, field_name: str, args, kwargs) -> tuple")
    static Object field(Ctx ctx, PyObject self, String name, Object args, Object kwargs) {
        int split = 0;
        while (split < name.length() && name.charAt(split) != '.' && name.charAt(split) != '[') split++;
        String first = name.substring(0, split);
        boolean digits = !first.isEmpty() && first.chars().allMatch(c -> c >= '0' && c <= '9');
        Object key = digits ? number(first) : Str.of(first);
        Object value = CallOps.callAttribute(ctx, self, "get_value", key, args, kwargs);
        for (StrFormat.Step step : StrFormat.path(name.substring(split))) {
            ctx.step();
            value = switch (step) {
                case StrFormat.Attribute(String attribute) -> AttrOps.get(ctx, value, attribute);
                case StrFormat.Index(long index) -> SubscriptOps.get(ctx, value, index);
                case StrFormat.Key(String text) -> SubscriptOps.get(ctx, value, Str.of(text));
                case StrFormat.BadStep(var error) -> throw FormatErrors.of(error);
            };
        }
        return new PyTuple(value, key);
    }

    private static Object number(String digits) {
        if (digits.length() > 18) throw Errors.valueError("Too many decimal digits in format string");
        return Long.parseLong(digits);
    }

    private static Object ascii(Ctx ctx, Object value) {
        String text = TextOps.reprText(ctx, value);
        ctx.charge(48 + 12L * text.length());
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 128) {
                out.append((char) c);
            } else {
                String form = c < 256 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
                out.append(String.format(java.util.Locale.ROOT, form, c));
            }
        });
        return out.toString();
    }
}
