package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** The fields of errors of codecs, and the text made of them. */
final class UnicodeErrorFields {
    private UnicodeErrorFields() {}

    /** Checks the arguments {@code (encoding, object, start, end, reason)}. */
    static void check(Object[] args, boolean encoding, boolean bytes) {
        int count = encoding ? 5 : 4;
        if (args.length != count) {
            throw Errors.typeError("function takes exactly " + count + " arguments (" + args.length + " given)");
        }
        int at = 0;
        if (encoding && !Str.isText(args[at++])) throw wrong(1, "str", args[0]);
        if (bytes) BytesView.bytes(args[at]);
        else if (!Str.isText(args[at])) throw wrong(at + 1, "str", args[at]);
        for (int i = at + 1; i < at + 3; i++) {
            if (!(args[i] instanceof Long) && !(args[i] instanceof Boolean)) throw Errors.notAnInteger(args[i]);
        }
        if (!Str.isText(args[at + 3])) throw wrong(at + 4, "str", args[at + 3]);
    }

    static void setPlace(Ctx ctx, PyBaseException e, String field, Object value) {
        if (!(value instanceof Long) && !(value instanceof Boolean)) throw Errors.typeError("an integer is required");
        ExceptionFields.set(ctx, e, field, value);
    }

    private static Object plain(Object o) {
        return o instanceof PyBoxed b ? b.value : o;
    }

    private static PyException wrong(int number, String expected, Object given) {
        return Errors.typeError("argument " + number + " must be " + expected + ", not " + Types.nameOf(given));
    }

    /** {@code 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte}. */
    static Object text(Ctx ctx, PyBaseException e, boolean encoding, String verb) {
        int first = encoding ? 1 : 0;
        Object[] args = e.arguments.items;
        if (args.length != first + 4) return "";
        Object object = plain(ExceptionFields.get(e, "object", first));
        int start = (int) number(ExceptionFields.get(e, "start", first + 1));
        int end = (int) number(ExceptionFields.get(e, "end", first + 2));
        String reason = TextOps.strText(ctx, ExceptionFields.get(e, "reason", first + 3));
        String who = encoding ? "'" + TextOps.strText(ctx, ExceptionFields.get(e, "encoding", 0)) + "' codec " : "";
        boolean one = end == start + 1 && start >= 0 && start < length(object);
        String what = one ? unit(object, start) + " in position " + start
                : (object instanceof PyBytes ? "bytes" : "characters") + " in position " + start + "-" + (end - 1);
        return Str.of(who + "can't " + verb + " " + what + ": " + reason);
    }

    private static long number(Object o) {
        return o instanceof Long l ? Math.clamp(l, Integer.MIN_VALUE, Integer.MAX_VALUE) : o == Boolean.TRUE ? 1 : 0;
    }

    private static int length(Object object) {
        return object instanceof PyBytes b ? b.value.length : Str.is(object) ? Str.length(object) : 0;
    }

    private static String unit(Object object, int at) {
        if (object instanceof PyBytes b) return String.format("byte 0x%02x", b.value[at] & 0xFF);
        int cp = Str.codePointAt(object, at);
        String escaped = cp <= 0xFF ? String.format("\\x%02x", cp)
                : cp <= 0xFFFF ? String.format("\\u%04x", cp) : String.format("\\U%08x", cp);
        return "character '" + escaped + "'";
    }
}
