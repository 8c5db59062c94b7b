package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.StrFormat;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/**
 * {@code str.format} and {@code str.format_map}. Fields reach attributes and items in the ways that programs do, and
 * nothing else.
 */
final class FieldFormatting {
    private static final long PIECE_BYTES = 120;

    private final Ctx ctx;
    private final Object @Nullable [] arguments;
    private final Object names;

    private FieldFormatting(Ctx ctx, Object @Nullable [] arguments, Object names) {
        this.ctx = ctx;
        this.arguments = arguments;
        this.names = names;
    }

    /**
     * The text with its fields replaced.
     *
     * @param arguments the positional arguments; null for {@code format_map}
     * @param names the mapping that named fields are looked up in
     */
    static Object format(Ctx ctx, String text, Object @Nullable [] arguments, Object names) {
        ctx.charge(64 + 2L * text.length() + PIECE_BYTES * pieces(text));
        ctx.tick(text.length() >> 4);
        return new FieldFormatting(ctx, arguments, names).build(StrFormat.parse(text));
    }

    /** About how many pieces a format has, so that they are paid for before they are made. */
    private static int pieces(String text) {
        int count = 0;
        for (int i = text.indexOf('{'); i >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == '.' || c == '[') count++;
        }
        return count;
    }

    private Object build(StrFormat format) {
        String constant = format.constant();
        if (constant != null) return Str.of(constant);
        StringBuilder out = new StringBuilder();
        boolean pairs = false;
        for (StrFormat.Piece piece : format.pieces()) {
            ctx.step();
            Object value = switch (piece) {
                case StrFormat.Literal literal -> Str.of(literal.text());
                case StrFormat.Field field -> field(field);
                case StrFormat.Failure failure -> throw FormatErrors.of(failure.error());
            };
            String text = Str.text(value);
            pairs |= !(value instanceof String);
            ctx.charge(2L * text.length());
            if ((long) out.length() + text.length() > SequenceOps.MOST) throw SequenceOps.memoryError();
            out.append(text);
        }
        ctx.charge(48);
        return Texts.of(out.toString(), pairs);
    }

    private Object field(StrFormat.Field field) {
        Object value = field.index() >= 0 ? positional(field.index()) : named(field.first());
        for (StrFormat.Step step : field.path()) {
            value = switch (step) {
                case StrFormat.Attribute a -> AttrOps.get(ctx, value, a.name());
                case StrFormat.Index i -> SubscriptOps.get(ctx, value, i.index());
                case StrFormat.Key k -> SubscriptOps.get(ctx, value, Str.of(k.key()));
                case StrFormat.BadStep bad -> throw FormatErrors.of(bad.error());
            };
        }
        value = switch (field.conversion()) {
            case 0 -> value;
            case 'r' -> TextOps.repr(ctx, value);
            case 's' -> TextOps.str(ctx, value);
            case 'a' -> ascii(ctx, value);
            default -> throw FormatErrors.of(field.unknownConversion());
        };
        return TextOps.format(ctx, value, build(field.spec()));
    }

    private Object positional(long index) {
        if (arguments == null) throw Errors.valueError("Format string contains positional fields");
        if (index >= arguments.length) {
            throw Errors.indexError("Replacement index " + index + " out of range for positional args tuple");
        }
        return arguments[(int) index];
    }

    private Object named(String name) {
        Object key = Str.of(name);
        if (names instanceof PyDict d && d.type() == Types.DICT) {
            Object value = d.get(ctx, key);
            if (value == null) throw Errors.keyError(key);
            return value;
        }
        return SubscriptOps.get(ctx, names, key);
    }

    /** {@code ascii(o)}. */
    static String ascii(Ctx ctx, Object o) {
        Object repr = TextOps.repr(ctx, o);
        Object plain = Texts.self(repr, "__repr__");
        int n = Str.length(plain);
        int first = 0;
        while (first < n && Str.codePointAt(plain, first) < 0x80) first++;
        if (first == n) return Str.text(plain);
        Texts.reserve(ctx, 10L * n);
        StringBuilder out = new StringBuilder(n + 32);
        for (int i = 0; i < n; i++) {
            int cp = Str.codePointAt(plain, i);
            if (cp < 0x80) out.append((char) cp);
            else
                escape(out, cp);
        }
        return out.toString();
    }

    /** The escape of a character in a str literal, with two, four or eight hexadecimal digits. */
    static void escape(StringBuilder out, int cp) {
        String hex = Integer.toHexString(cp);
        int width = cp < 0x100 ? 2 : cp < 0x10000 ? 4 : 8;
        out.append(width == 2 ? "\\x" : width == 4 ? "\\" + "u" : "\\U").repeat('0', width - hex.length()).append(hex);
    }
}
