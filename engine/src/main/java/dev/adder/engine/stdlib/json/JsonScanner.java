package dev.adder.engine.stdlib.json;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Reads JSON text as CPython's {@code json} does, with its errors and extensions (NaN, Infinity). */
final class JsonScanner {
    /** What replaces the plain results; null for none. */
    record Hooks(@Nullable Object object, @Nullable Object pairs, @Nullable Object number, @Nullable Object integer,
            @Nullable Object constant, boolean strict) {
        static final Hooks NONE = new Hooks(null, null, null, null, null, true);
    }

    private final Ctx ctx;
    private final String text;
    private final Hooks hooks;
    private int at;

    private static final int LONG_NUMBER = 1000;

    JsonScanner(Ctx ctx, String text, Hooks hooks) {
        this.ctx = ctx;
        this.text = text;
        this.hooks = hooks;
    }

    /** The whole text as one value. */
    Object whole() {
        ctx.pass(16L * text.length());
        skip();
        Object value = value();
        skip();
        if (at < text.length()) throw error("Extra data", at);
        return value;
    }

    /** One value from a position on, for {@code raw_decode}; {@link #position()} is then behind it. */
    Object from(int start) {
        at = start;
        return value();
    }

    int position() {
        return at;
    }

    private void skip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') return;
            ctx.look(at++);
        }
    }

    private Object value() {
        ctx.step();
        if (at >= text.length()) throw error("Expecting value", at);
        char c = text.charAt(at);
        return switch (c) {
            case '"' -> string();
            case '{' -> ctx.mustSwitch() ? ctx.onLargeStack(this::object) : object();
            case '[' -> ctx.mustSwitch() ? ctx.onLargeStack(this::array) : array();
            case 'n' -> word("null", PyNone.NONE);
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'N' -> constant("NaN", Double.NaN);
            case 'I' -> constant("Infinity", Double.POSITIVE_INFINITY);
            default -> number();
        };
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) throw error("Expecting value", at);
        at += word.length();
        return value;
    }

    private Object constant(String word, double value) {
        word(word, value);
        return hooks.constant == null ? value : CallOps.call1(ctx, hooks.constant, word);
    }

    private Object number() {
        int start = at;
        int i = at;
        int n = text.length();
        if (i < n && text.charAt(i) == '-') i++;
        if (text.startsWith("Infinity", i)) {
            at = i + 8;
            return hooks.constant == null ? Double.NEGATIVE_INFINITY : CallOps.call1(ctx, hooks.constant, "-Infinity");
        }
        if (i >= n || !digit(text.charAt(i))) throw error("Expecting value", start);
        if (text.charAt(i) == '0') {
            i++;
        } else {
            while (i < n && digit(text.charAt(i))) i++;
        }
        boolean real = false;
        if (i + 1 < n && text.charAt(i) == '.' && digit(text.charAt(i + 1))) {
            real = true;
            i++;
            while (i < n && digit(text.charAt(i))) i++;
        }
        if (i < n && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int j = i + 1;
            if (j < n && (text.charAt(j) == '+' || text.charAt(j) == '-')) j++;
            if (j < n && digit(text.charAt(j))) {
                real = true;
                while (j < n && digit(text.charAt(j))) j++;
                i = j;
            }
        }
        at = i;
        String digits = text.substring(start, i);
        if (i - start > LONG_NUMBER) ctx.work(8L * (i - start));
        if (real)
            return hooks.number == null ? (Object) Double.parseDouble(digits)
                    : CallOps.call1(ctx, hooks.number, digits);
        if (hooks.integer != null) return CallOps.call1(ctx, hooks.integer, digits);
        if (digits.length() < 18) return Long.parseLong(digits);
        return CallOps.call1(ctx, Types.INT, digits);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private Object array() {
        ctx.enter(" while decoding a JSON array from a unicode string");
        PyList list = new PyList();
        int mark = Held.hold(ctx, list);
        ctx.charge(40);
        at++;
        skip();
        if (at < text.length() && text.charAt(at) == ']') {
            at++;
        } else {
            while (true) {
                list.append(ctx, value());
                skip();
                char c = at < text.length() ? text.charAt(at) : 0;
                if (c == ']') {
                    at++;
                    break;
                }
                if (c != ',') throw error("Expecting ',' delimiter", at);
                at++;
                skip();
            }
        }
        ctx.leave();
        Held.release(ctx, mark);
        return list;
    }

    private Object object() {
        ctx.enter(" while decoding a JSON object from a unicode string");
        boolean pairs = hooks.pairs != null;
        PyDict dict = new PyDict();
        PyList list = new PyList();
        int mark = Held.hold(ctx, pairs ? list : dict);
        ctx.charge(64);
        at++;
        skip();
        if (at < text.length() && text.charAt(at) == '}') {
            at++;
        } else {
            while (true) {
                if (at >= text.length() || text.charAt(at) != '"') {
                    throw error("Expecting property name enclosed in double quotes", at);
                }
                Object key = string();
                skip();
                if (at >= text.length() || text.charAt(at) != ':') throw error("Expecting ':' delimiter", at);
                at++;
                skip();
                Object value = value();
                if (pairs) {
                    list.append(ctx, new PyTuple(key, value));
                } else {
                    dict.put(ctx, key, value);
                }
                skip();
                char c = at < text.length() ? text.charAt(at) : 0;
                if (c == '}') {
                    at++;
                    break;
                }
                if (c != ',') throw error("Expecting ',' delimiter", at);
                at++;
                skip();
            }
        }
        ctx.leave();
        Held.release(ctx, mark);
        if (hooks.pairs != null) return CallOps.call1(ctx, hooks.pairs, list);
        return hooks.object == null ? dict : CallOps.call1(ctx, hooks.object, dict);
    }

    private Object string() {
        int start = at++;
        int from = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                String plain = text.substring(from, at++);
                ctx.charge(48L + plain.length());
                return Str.of(plain);
            }
            if (c == '\\') return escaped(start, from);
            if (c < 0x20 && hooks.strict) throw error("Invalid control character at", at);
            ctx.look(at++);
        }
        throw error("Unterminated string starting at", start);
    }

    private Object escaped(int start, int from) {
        StringBuilder out = new StringBuilder(text.substring(from, at));
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                ctx.charge(48L + out.length());
                return Str.of(out.toString());
            }
            ctx.look(at);
            if (c == '\\') {
                escape(out, start);
                continue;
            }
            if (c < 0x20 && hooks.strict) throw error("Invalid control character at", at);
            out.append(c);
            at++;
        }
        throw error("Unterminated string starting at", start);
    }

    private void escape(StringBuilder out, int start) {
        if (at + 1 >= text.length()) throw error("Unterminated string starting at", start);
        char c = text.charAt(at + 1);
        switch (c) {
            case '"', '\\', '/' -> out.append(c);
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'u' -> {
                out.append(hex(at + 2));
                at += 4;
            }
            default -> throw error("Invalid \\escape", at);
        }
        at += 2;
    }

    private char hex(int from) {
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int d = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (d < 0 || text.charAt(i) > 'f') throw error("Invalid \\uXXXX escape", from - 1);
            value = value * 16 + d;
        }
        return (char) value;
    }

    private PyException error(String message, int position) {
        return JsonErrors.at(ctx, message, text, position);
    }

}
