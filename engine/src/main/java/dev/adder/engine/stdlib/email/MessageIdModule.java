package dev.adder.engine.stdlib.email;

import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.SplittableRandom;

/** Ids of messages, and texts with a charset and a language as RFC 2231 has them. */
@PyModule("email.utils")
final class MessageIdModule {
    /** Where a run's ids come from: its seed. */
    private static final class Ids {
        final SplittableRandom random;

        Ids(long seed) {
            random = new SplittableRandom(seed);
        }
    }

    private MessageIdModule() {}

    /** Returns a string suitable for a Message-ID; the same ones in each run of the same seed. */
    @Py("make_msgid(idstring=None, domain=None) -> str")
    static Object makeId(Ctx ctx, Object idstring, Object domain) {
        Ids ids = ctx.run.state(Ids.class, () -> new Ids(ctx.run.world.seed()));
        long hundredths = (ctx.run.world.start().toEpochMilli() + ctx.run.scheduler.now() / 1_000_000) / 10;
        String extra = idstring == PyNone.NONE ? "" : "." + TextOps.strText(ctx, idstring);
        String host = domain == PyNone.NONE ? "localhost" : TextOps.strText(ctx, domain);
        ctx.charge(100 + 2L * (extra.length() + host.length()));
        return Str.of("<" + hundredths + ".1." + Long.toUnsignedString(ids.random.nextLong()) + extra + "@" + host
                + ">");
    }

    /** Decode string according to RFC 2231. */
    @Py("decode_rfc2231(s) -> Any")
    static Object decode(Ctx ctx, Object s) {
        String text = AddressModule.text(ctx, s, "split");
        String[] parts = text.split("'", 3);
        if (parts.length <= 2) return new PyTuple(PyNone.NONE, PyNone.NONE, s);
        return dev.adder.engine.value.PyList.of(Str.of(parts[0]), Str.of(parts[1]), Str.of(parts[2]));
    }

    /** Encode string according to RFC 2231. */
    @Py("encode_rfc2231(s, charset=None, language=None) -> str")
    static Object encode(Ctx ctx, Object s, Object charset, Object language) {
        Object encoding = TruthOps.isTrue(ctx, charset) ? charset : "ascii";
        Object quote = ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "urllib.parse"), "quote");
        Object quoted = CallOps.call(ctx, quote,
                new Object[] {s, "", encoding}, new String[] {"safe", "encoding"});
        if (charset == PyNone.NONE && language == PyNone.NONE) return quoted;
        String shown = language == PyNone.NONE ? "" : TextOps.strText(ctx, language);
        return Str.of(TextOps.strText(ctx, charset) + "'" + shown + "'" + TextOps.strText(ctx, quoted));
    }

    /** The text of a value that decode_rfc2231() gave. */
    @Py("collapse_rfc2231_value(value, errors='replace', fallback_charset='us-ascii') -> str")
    static Object collapse(Ctx ctx, Object value, Object errors, Object fallbackCharset) {
        if (!(value instanceof PyTuple t) || t.size() != 3) return AddressModule.unquote(ctx, value);
        Object charset = t.items[0] == PyNone.NONE ? fallbackCharset : t.items[0];
        Object raw = CallOps.callAttribute(ctx, t.items[2], "encode", "raw-unicode-escape");
        if (Str.isText(charset) && Codecs.normalName(Str.text(charset)) == null) {
            return AddressModule.unquote(ctx, t.items[2]);
        }
        return CallOps.callAttribute(ctx, raw, "decode", charset, errors);
    }
}
