package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Encodings that a program has registered with {@code codecs.register}, for {@code str.encode} and its like. */
final class RegisteredCodecs {
    private RegisteredCodecs() {}

    /** The codec that a search function of the program gives for a name, or null. */
    static @Nullable Object find(Ctx ctx, String encoding) {
        Object search = ctx.run.state(CodecErrors.Registered.class, CodecErrors.Registered::new).search;
        if (search == null) return null;
        Object info = CallOps.call1(ctx, search, Str.of(encoding));
        return info == PyNone.NONE ? null : info;
    }

    /** What the codec makes of plain text or bytes. */
    static Object convert(Ctx ctx, Object info, Object input, String encoding, String errors, boolean encodes) {
        String verb = encodes ? "encode" : "decode";
        Object isText = AttrOps.find(ctx, info, "_is_text_encoding");
        if (isText != null && !TruthOps.isTrue(ctx, isText)) {
            throw Errors.of(Exceptions.LOOKUP_ERROR, "'" + encoding + "' is not a text encoding; use codecs." + verb
                    + "() to handle arbitrary codecs");
        }
        Object pair = CallOps.call(ctx, AttrOps.get(ctx, info, verb), input, Str.of(errors));
        if (!(pair instanceof PyTuple made) || made.items.length != 2) {
            throw Errors.typeError(verb + "r must return a tuple (object," + (encodes ? " " : "") + "integer)");
        }
        Object result = made.items[0];
        if (encodes ? result instanceof PyBytes : Str.isText(result)) return result;
        throw Errors.typeError("'" + encoding + "' " + verb + "r returned '" + Types.nameOf(result) + "' instead of '"
                + (encodes ? "bytes" : "str") + "'; use codecs." + verb + "() to " + verb + " to arbitrary types");
    }
}
