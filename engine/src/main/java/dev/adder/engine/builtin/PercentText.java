package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.FormatException;
import dev.adder.engine.text.IntText;
import dev.adder.engine.text.PercentFormat;
import dev.adder.engine.text.PercentFormat.Directive;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** {@code format % arguments}, of str and of bytes: which value each directive gets. */
final class PercentText {
    /** For a directive and the text before it, in their list before they are used. */
    private static final long PIECE_BYTES = 160;

    private final Ctx ctx;
    private final boolean bytes;
    private final LongConsumer charge;
    private final boolean mapping;
    private final Object all;
    private Object arguments;
    private int count;
    private int next;

    private PercentText(Ctx ctx, Object arguments, boolean bytes) {
        this.ctx = ctx;
        this.bytes = bytes;
        this.charge = FormatErrors.characters(ctx);
        this.all = arguments;
        this.arguments = arguments;
        boolean tuple = arguments instanceof PyTuple;
        boolean ofBytes = bytes && (Types.isInstance(arguments, Types.BYTES)
                || Types.isInstance(arguments, Types.BYTEARRAY));
        this.mapping = !tuple && !ofBytes && !Str.isText(arguments)
                && Types.of(arguments).slot(Slot.GETITEM) != null;
        this.count = arguments instanceof PyTuple t ? t.items.length : -1;
        this.next = tuple ? 0 : -2;
    }

    /** Formats a text given as UTF-16. */
    static Object format(Ctx ctx, String format, Object arguments) {
        return Str.of(run(ctx, format, arguments, false));
    }

    /** Formats bytes. */
    static byte[] format(Ctx ctx, byte[] format, Object arguments) {
        String text = new String(format, StandardCharsets.ISO_8859_1);
        return run(ctx, text, arguments, true).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int pieces(String format) {
        int count = 0;
        for (int i = format.indexOf('%'); i >= 0; i = format.indexOf('%', i + 1)) count++;
        return count;
    }

    private static String run(Ctx ctx, String format, Object arguments, boolean bytes) {
        ctx.charge(64 + 2L * format.length() + PIECE_BYTES * pieces(format));
        ctx.tick(format.length() >> 4);
        try {
            return new PercentText(ctx, arguments, bytes).build(PercentFormat.parse(format));
        } catch (FormatException e) {
            throw FormatErrors.of(e);
        }
    }

    private String build(PercentFormat format) {
        StringBuilder out = new StringBuilder();
        for (PercentFormat.Piece piece : format.pieces()) {
            ctx.step();
            String text = switch (piece) {
                case PercentFormat.Literal literal -> literal.text();
                case Directive directive -> directive(directive);
                case PercentFormat.Failure failure -> throw failed(failure);
            };
            ctx.charge(2L * text.length());
            if ((long) out.length() + text.length() > SequenceOps.MOST) throw SequenceOps.memoryError();
            out.append(text);
        }
        if (next < count && !mapping) {
            throw bytes ? Errors.typeError("not all arguments converted during bytes formatting")
                    : FormatErrors.of(PercentFormat.notAllConverted());
        }
        return out.toString();
    }

    private PyException failed(PercentFormat.Failure failure) {
        if (failure.needsMapping()) checkMapping();
        String key = failure.key();
        if (key != null) lookUp(key);
        for (int i = 0; i < failure.stars(); i++) star();
        return FormatErrors.of(failure.error());
    }

    private void checkMapping() {
        if (!mapping) throw PercentFormat.requiresMapping();
    }

    private void lookUp(String key) {
        checkMapping();
        arguments = SubscriptOps.get(ctx, all, bytes ? new PyBytes(key.getBytes(StandardCharsets.ISO_8859_1))
                : Str.of(key));
        count = -1;
        next = -2;
    }

    private Object argument() {
        if (next >= count) throw PercentFormat.notEnoughArguments();
        int i = next++;
        return count < 0 ? arguments : ((PyTuple) arguments).items[i];
    }

    private Number star() {
        if (Numbers.intOrNull(argument()) instanceof Number n) return n;
        throw PercentFormat.starWantsInt();
    }

    private String directive(Directive given) {
        Directive d = given;
        String key = d.key();
        if (key != null) lookUp(key);
        for (int i = given.stars(); i > 0; i--) {
            d = d.withStar(star());
        }
        Object value = argument();
        return switch (d.conversion()) {
            case 's' -> PercentFormat.formatText(d, bytes ? bytesText(value) : TextOps.strText(ctx, value), charge);
            case 'b' -> {
                if (!bytes) throw PercentFormat.unsupported(d);
                yield PercentFormat.formatText(d, bytesText(value), charge);
            }
            case 'r' -> PercentFormat.formatText(d, bytes ? FieldFormatting.ascii(ctx, value)
                    : TextOps.reprText(ctx, value), charge);
            case 'a' -> PercentFormat.formatText(d, FieldFormatting.ascii(ctx, value), charge);
            case 'c' -> PercentFormat.formatCharacter(d, bytes ? singleByte(value) : character(value), charge);
            case 'd', 'i', 'u', 'o', 'x', 'X' -> PercentFormat.formatInt(d, integer(d, value), IntText.MAX_DIGITS,
                    charge);
            case 'e', 'E', 'f', 'F', 'g', 'G' -> PercentFormat.formatFloat(d, real(value), charge);
            default -> throw PercentFormat.unsupported(d);
        };
    }

    private double real(Object value) {
        if (Numbers.realOrNull(value) instanceof Double d) return d;
        if (bytes && !NumberOps.isReal(value) && Types.of(value).slot(Slot.FLOAT) == null
                && Types.of(value).slot(Slot.INDEX) == null) {
            throw Errors.typeError("float argument required, not " + Types.nameOf(value));
        }
        return NumberOps.toDouble(ctx, value);
    }

    private Number integer(Directive d, Object value) {
        if (Numbers.intOrNull(value) instanceof Number n) return n;
        boolean index = "oxX".indexOf(d.conversion()) >= 0;
        var type = Types.of(value);
        boolean number = value instanceof Double || type.slot(Slot.INDEX) != null || type.slot(Slot.INT) != null
                || type.slot(Slot.FLOAT) != null;
        if (number) {
            try {
                return (Number) (index ? NumberOps.index(ctx, value) : IntParsing.convert(ctx, value));
            } catch (PyException e) {
                if (!e.value.type().isSubclassOf(Exceptions.TYPE_ERROR)) throw e;
                ctx.recover(e);
            }
        }
        throw index ? PercentFormat.integerRequired(d, Types.nameOf(value))
                : PercentFormat.realNumberRequired(d, Types.nameOf(value));
    }

    private int character(Object value) {
        if (Str.isText(value)) {
            Object text = Texts.self(value, "__mod__");
            if (Str.length(text) != 1) throw PercentFormat.characterRequired();
            return Str.codePointAt(text, 0);
        }
        if (!NumberOps.isIndex(value)) throw PercentFormat.characterRequired();
        if (NumberOps.index(ctx, value) instanceof Long l && l >= 0 && l <= Character.MAX_CODE_POINT) {
            return (int) (long) l;
        }
        throw PercentFormat.characterRange();
    }

    private int singleByte(Object value) {
        byte[] data = BytesView.bytesOrNull(value);
        if (data != null && data.length == 1) return data[0] & 0xff;
        if (data != null || !NumberOps.isIndex(value)) {
            throw Errors.typeError("%c requires an integer in range(256) or a single byte");
        }
        if (NumberOps.index(ctx, value) instanceof Long l && l >= 0 && l <= 255) return (int) (long) l;
        throw Errors.overflowError("%c arg not in range(256)");
    }

    private String bytesText(Object value) {
        byte[] data = BytesView.bytesOrNull(value);
        if (data == null) data = viaMethod(value);
        if (data != null) {
            ctx.charge(data.length);
            return new String(data, StandardCharsets.ISO_8859_1);
        }
        throw Errors.typeError("%b requires a bytes-like object, or an object that implements __bytes__, not '"
                + Types.nameOf(value) + "'");
    }

    private byte @Nullable [] viaMethod(Object value) {
        Object result = CallOps.callSlot(ctx, Slot.BYTES, value);
        return result == null ? null : BytesView.bytesOrNull(result);
    }
}
