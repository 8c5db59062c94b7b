package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.SubscriptOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code str.translate} and {@code str.maketrans}. */
final class StrTranslation {
    private StrTranslation() {}

    /** The text with each character replaced by what the table has for it. */
    static Object translate(Ctx ctx, Object text, Object table) {
        Map<Integer, String> known = new HashMap<>();
        StringBuilder out = new StringBuilder();
        long charged = 0;
        boolean pairs = false;
        for (int i = 0, n = Str.length(text); i < n; i++) {
            int cp = Str.codePointAt(text, i);
            String to = known.get(cp);
            if (to == null) {
                to = lookup(ctx, table, cp);
                if (table instanceof PyDict d && d.type() == Types.DICT && known.size() < 1000) known.put(cp, to);
            }
            ctx.step();
            if (out.length() + to.length() > charged) {
                long more = Math.max(out.length() + to.length(), 64);
                ctx.charge(more);
                charged += more;
                if (charged > SequenceOps.MOST) throw SequenceOps.memoryError();
            }
            pairs |= to.length() > 1 || cp > 0xFFFF;
            out.append(to);
        }
        return Texts.of(out.toString(), pairs);
    }

    private static String lookup(Ctx ctx, Object table, int cp) {
        Object to;
        if (table instanceof PyDict d && d.type() == Types.DICT) {
            to = d.get(ctx, (long) cp);
            return to == null ? Character.toString(cp) : replacement(to);
        }
        try {
            to = SubscriptOps.get(ctx, table, (long) cp);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.LOOKUP_ERROR)) throw e;
            ctx.recover(e);
            return Character.toString(cp);
        }
        return replacement(to);
    }

    private static String replacement(Object to) {
        if (to == PyNone.NONE) return "";
        if (Str.isText(to)) return Str.text(to);
        Object i = Numbers.intOrNull(to);
        if (i == null) throw Errors.typeError("character mapping must return integer, None or str");
        if (!(i instanceof Long l) || l < 0 || l > Character.MAX_CODE_POINT) {
            throw Errors.valueError("character mapping must be in range(0x110000)");
        }
        return Character.toString((int) (long) l);
    }

    /** A table for {@link #translate}: of a dict, or of texts of characters from, to, and to delete. */
    static PyDict table(Ctx ctx, Object x, @Nullable Object y, @Nullable Object z) {
        PyDict table = new PyDict();
        ctx.charge(64);
        if (y == null) {
            if (!(x instanceof PyDict from)) {
                throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
            }
            for (int i = 0; i < from.bound(); i++) {
                Object key = from.keyAt(i);
                if (key == null) continue;
                ctx.step();
                table.put(ctx, key(key), from.valueAt(i));
            }
            return table;
        }
        Object to = characters(y, 2);
        Object gone = z == null ? "" : characters(z, 3);
        if (!Str.isText(x)) {
            throw Errors.typeError("first maketrans argument must be a string if there is a second argument");
        }
        Object from = Texts.self(x, "maketrans");
        if (Str.length(from) != Str.length(to)) {
            throw Errors.valueError("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < Str.length(from); i++) {
            ctx.step();
            table.put(ctx, (long) Str.codePointAt(from, i), (long) Str.codePointAt(to, i));
        }
        for (int i = 0; i < Str.length(gone); i++) {
            ctx.step();
            table.put(ctx, (long) Str.codePointAt(gone, i), PyNone.NONE);
        }
        return table;
    }

    private static Object key(Object key) {
        if (Str.isText(key)) {
            Object text = Texts.self(key, "maketrans");
            if (Str.length(text) != 1) throw Errors.valueError("string keys in translate table must be of length 1");
            return (long) Str.codePointAt(text, 0);
        }
        if (Numbers.intOrNull(key) == null) {
            throw Errors.typeError("keys in translate table must be strings or integers");
        }
        return key;
    }

    private static Object characters(Object o, int argument) {
        if (Str.isText(o)) return Texts.self(o, "maketrans");
        throw Errors.typeError("maketrans() argument " + argument + " must be str, not " + Numbers.shown(o));
    }
}
