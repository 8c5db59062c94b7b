package dev.adder.engine.builtin;

import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.Str;
import java.util.Locale;
import java.util.Set;

/** Encoding and decoding as programs ask for it by name: an error of most codecs gets a note that names the codec. */
final class CodecCalls {
    /** The names that are seen to without asking a codec, so that their errors get no note. */
    private static final Set<String> PLAIN = Set.of("utf_8", "utf8", "utf_16", "utf16", "utf_32", "utf32", "ascii",
            "us_ascii", "latin1", "latin_1", "iso_8859_1", "iso8859_1");

    private CodecCalls() {}

    static PyBytes encode(Ctx ctx, Object text, String encoding, String errors) {
        try {
            return Codecs.encode(ctx, text, encoding, errors);
        } catch (PyException e) {
            throw noted(ctx, e, "encoding", encoding);
        }
    }

    /** Decodes; no bytes are no text in any encoding, even in one that is unknown. */
    static Object decode(Ctx ctx, byte[] bytes, String encoding, String errors) {
        if (bytes.length == 0 && encoding.indexOf('\0') < 0) return "";
        try {
            return Codecs.decode(ctx, bytes, encoding, errors);
        } catch (PyException e) {
            throw noted(ctx, e, "decoding", encoding);
        }
    }

    private static PyException noted(Ctx ctx, PyException e, String what, String encoding) {
        String name = encoding.length() > 100 ? "" : encoding.toLowerCase(Locale.ROOT).replace('-', '_')
                .replace(' ', '_');
        if (!PLAIN.contains(name) && Codecs.normalName(encoding) != null) {
            ExceptionMethods.addNote(ctx, e.value, Str.of(what + " with '" + encoding + "' codec failed"));
        }
        return e;
    }
}
