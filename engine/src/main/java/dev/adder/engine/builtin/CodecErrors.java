package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.text.UnicodeNames;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import java.util.stream.Stream;

/** What happens to text and bytes that a codec cannot convert: {@code errors=}. */
public final class CodecErrors {
    /** The handlers that the program registered, by name. */
    public static final class Registered implements Iterable<Object> {
        public final Map<String, Object> handlers = new HashMap<>();
        /** Finds the codecs that the program has registered; null while there are none. */
        public @Nullable Object search;

        /** For a census. */
        @Override
        public Iterator<Object> iterator() {
            return handlers.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())).iterator();
        }
    }

    private CodecErrors() {}

    /** The names of the handlers that are always there. */
    public static boolean isBuiltin(String name) {
        return switch (name) {
            case "strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace",
                    "surrogateescape", "surrogatepass" ->
                true;
            default -> false;
        };
    }

    private static Object registered(Ctx ctx, String name) {
        Object handler = ctx.run.state(Registered.class, Registered::new).handlers.get(name);
        if (handler != null) return handler;
        throw Errors.of(Exceptions.LOOKUP_ERROR, "unknown error handler name '" + name + "'");
    }

    /** For a text that is not all ASCII: where it is not. */
    public static PyException notAscii(Object text) {
        int[] points = text instanceof PyAstralStr s ? s.codePoints : Str.text(text).chars().toArray();
        int start = 0;
        while (points[start] < 128) start++;
        int end = start;
        while (end < points.length && points[end] > 127) end++;
        return encodeError("ascii", text, start, end, "ordinal not in range(128)");
    }

    static PyException encodeError(String codec, Object text, int start, int end, String reason) {
        return new PyException(new PyBaseException(Exceptions.UNICODE_ENCODE_ERROR, codec, text, (long) start,
                (long) end, reason));
    }

    static PyException decodeError(String codec, byte[] bytes, int start, int end, String reason) {
        return new PyException(new PyBaseException(Exceptions.UNICODE_DECODE_ERROR, codec, new PyBytes(bytes),
                (long) start, (long) end, reason));
    }

    /** Deals with characters that have no bytes; returns where to go on. */
    static int encode(Ctx ctx, Codec codec, Object text, int start, int end, String errors, ByteOutput out) {
        PyException error = encodeError(codec.name, text, start, end, codec.reason());
        if (errors.equals("strict")) throw error;
        if (errors.equals("surrogateescape") || errors.equals("surrogatepass")) {
            return encodeSurrogates(codec, text, start, end, errors.equals("surrogatepass"), out, error);
        }
        StringBuilder replacement = new StringBuilder();
        for (int i = start; i < end && isBuiltin(errors); i++) {
            ctx.step();
            replace(replacement, Str.codePointAt(text, i), errors);
        }
        if (isBuiltin(errors)) {
            put(codec, Str.of(replacement.toString()), out, error);
            return end;
        }
        PyTuple result = call(ctx, registered(ctx, errors), error, "encoding");
        byte[] bytes = BytesView.bytesOrNull(result.items[0]);
        if (bytes != null && bytes.length % codec.unit() != 0) throw error;
        if (bytes != null) out.addAll(bytes);
        else
            put(codec, Texts.self(result.items[0], "encode"), out, error);
        return position(ctx, result.items[1], Str.length(text));
    }

    private static void replace(StringBuilder out, int cp, String errors) {
        switch (errors) {
            case "replace" -> out.append('?');
            case "xmlcharrefreplace" -> out.append("&#").append(cp).append(';');
            case "backslashreplace" -> FieldFormatting.escape(out, cp);
            case "namereplace" -> {
                String name = UnicodeNames.name(cp);
                if (name.isEmpty()) FieldFormatting.escape(out, cp);
                else
                    out.append("\\N{").append(name).append('}');
            }
            default -> {}
        }
    }

    private static void put(Codec codec, Object text, ByteOutput out, PyException error) {
        for (int i = 0; i < Str.length(text); i++) {
            if (!codec.put(out, Str.codePointAt(text, i))) throw error;
        }
    }

    private static int encodeSurrogates(Codec codec, Object text, int start, int end, boolean pass, ByteOutput out,
            PyException error) {
        for (int i = start; i < end; i++) {
            int cp = Str.codePointAt(text, i);
            boolean fits = pass ? cp >= 0xD800 && cp <= 0xDFFF && codec instanceof UnicodeCodec
                    : cp >= 0xDC80 && cp <= 0xDCFF && codec.unit() == 1;
            if (!fits) {
                if (i > start && !codec.name.equals("charmap")) return i;
                throw error;
            }
            if (pass) ((UnicodeCodec) codec).putAny(out, cp);
            else
                out.add(cp - 0xDC00);
        }
        return end;
    }

    /** Deals with bytes that mean no character; returns where to go on. */
    static int decode(Decoding in, String codec, int start, int end, String reason) {
        switch (in.errors) {
            case "strict" -> throw decodeError(codec, in.bytes, start, end, reason);
            case "ignore" -> {}
            case "replace" -> in.add(0xFFFD);
            case "backslashreplace" -> {
                StringBuilder text = new StringBuilder();
                for (int i = start; i < end; i++) FieldFormatting.escape(text, in.at(i));
                in.addReplacement(text.toString());
            }
            case "surrogateescape" -> {
                int i = start;
                while (i < end && in.at(i) >= 0x80) in.add(0xDC00 + in.at(i++));
                if (i == start) throw decodeError(codec, in.bytes, start, end, reason);
                return i;
            }
            case "surrogatepass" -> {
                return decodeSurrogate(in, codec, start, end, reason);
            }
            case "xmlcharrefreplace", "namereplace" ->
                throw Errors.typeError("don't know how to handle UnicodeDecodeError in error callback");
            default -> {
                PyException error = decodeError(codec, in.bytes, start, end, reason);
                PyTuple result = call(in.ctx, registered(in.ctx, in.errors), error, "decoding");
                if (!Str.isText(result.items[0])) {
                    throw Errors.typeError("decoding error handler must return (str, int) tuple");
                }
                in.addReplacement(Texts.self(result.items[0], "decode"));
                return position(in.ctx, result.items[1], in.size());
            }
        }
        return end;
    }

    private static int decodeSurrogate(Decoding in, String codec, int start, int end, String reason) {
        int cp = -1;
        int size = 3;
        boolean little = codec.endsWith("-le");
        if (codec.equals("utf-8") && start + 3 <= in.size() && in.at(start) == 0xED && (in.at(start + 1) & 0xC0) == 0x80
                && (in.at(start + 2) & 0xC0) == 0x80) {
            cp = (in.at(start) & 15) << 12 | (in.at(start + 1) & 63) << 6 | in.at(start + 2) & 63;
        } else if (codec.startsWith("utf-16") && start + 2 <= in.size()) {
            size = 2;
            cp = little ? in.at(start) | in.at(start + 1) << 8 : in.at(start) << 8 | in.at(start + 1);
        } else if (codec.startsWith("utf-32") && start + 4 <= in.size()) {
            size = 4;
            cp = little ? in.at(start) | in.at(start + 1) << 8 | in.at(start + 2) << 16
                    : in.at(start + 1) << 16 | in.at(start + 2) << 8 | in.at(start + 3);
        }
        if (cp < 0xD800 || cp > 0xDFFF) throw decodeError(codec, in.bytes, start, end, reason);
        in.add(cp);
        return start + size;
    }

    private static PyTuple call(Ctx ctx, Object handler, PyException error, String what) {
        Object result = CallOps.call1(ctx, handler, error.value);
        boolean bytes = what.equals("encoding");
        if (result instanceof PyTuple t && t.items.length == 2 && NumberOps.isInt(t.items[1])
                && (Str.isText(t.items[0]) || bytes && BytesView.bytesOrNull(t.items[0]) != null)) {
            return t;
        }
        throw Errors.typeError(what + " error handler must return " + (bytes ? "(str/bytes, int)" : "(str, int)")
                + " tuple");
    }

    private static int position(Ctx ctx, Object o, int size) {
        long given = NumberOps.clippedIndex(ctx, o);
        long at = given < 0 ? given + size : given;
        if (at < 0 || at > size) throw Errors.indexError("position " + given + " from error handler out of bounds");
        ctx.step();
        return (int) at;
    }
}
