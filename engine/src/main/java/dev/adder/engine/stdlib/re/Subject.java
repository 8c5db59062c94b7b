package dev.adder.engine.stdlib.re;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.error.Errors;
import dev.adder.engine.regex.Input;
import dev.adder.engine.value.PyAstralStr;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyByteArray;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Arrays;

/** What a pattern is matched against: text or bytes, as the matcher takes it. */
final class Subject {
    /** The plain value: str or bytes. */
    final Object value;
    /** The value as it was given. */
    final Object given;
    final Input input;

    private Subject(Object given, Object value, Input input) {
        this.given = given;
        this.value = value;
        this.input = input;
    }

    static Subject of(PyPattern pattern, Object o) {
        Object plain = o instanceof PyBoxed b ? b.value : o;
        if (Str.is(plain)) {
            if (pattern.bytes) throw Errors.typeError("cannot use a bytes pattern on a string-like object");
            return new Subject(o, plain, plain instanceof String s ? Input.of(s)
                    : Input.of(((PyAstralStr) plain).codePoints));
        }
        if (plain instanceof PyByteArray b) plain = new PyBytes(Arrays.copyOf(b.value, b.size));
        if (!(plain instanceof PyBytes)) {
            byte[] viewed = BytesView.bytesOrNull(plain);
            if (viewed != null) plain = new PyBytes(viewed.clone());
        }
        if (!(plain instanceof PyBytes b)) {
            throw Errors.typeError("expected string or bytes-like object, got '" + Types.nameOf(o) + "'");
        }
        if (!pattern.bytes) throw Errors.typeError("cannot use a string pattern on a bytes-like object");
        return new Subject(o, plain, Input.of(b.value));
    }

    int length() {
        return input.length();
    }

    Object slice(int from, int to) {
        return value instanceof PyBytes b ? PyMatch.part(b.value, from, to) : Str.slice(value, from, to);
    }
}
