package dev.adder.engine.files;

import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path that a program gave: the one border between text and the virtual tree. It is cut into names here, once, and
 * the tree only ever takes single names; {@code ..} is a step to the parent node and ends at the root. Nothing is
 * unescaped, case matters, and no name leads to anything but what a directory holds under exactly that name.
 */
public final class FilePath {
    private static final int LONGEST = 4096;
    private static final int LONGEST_NAME = 255;

    /** As text. */
    public final String text;
    /** As errors show it: what the program gave. */
    public final Object shown;
    /** Whether it was given as bytes. */
    public final boolean bytes;
    private final List<Object> names;

    private FilePath(String text, Object shown, boolean bytes) {
        this(text, shown, bytes, List.of(shown));
    }

    private FilePath(String text, Object shown, boolean bytes, List<Object> names) {
        this.text = text;
        this.shown = shown;
        this.bytes = bytes;
        this.names = names;
    }

    /** The same path, in errors followed by another. */
    FilePath with(FilePath other) {
        return new FilePath(text, shown, bytes, List.of(shown, other.shown));
    }

    /** The same path, in errors after another. */
    FilePath after(FilePath other) {
        return new FilePath(text, shown, bytes, List.of(other.shown, shown));
    }

    /** A path that Java code has made. */
    public static FilePath of(String text) {
        return new FilePath(text, Str.of(text), false);
    }

    /** A path from a value; {@code expected} is how the error begins, as in {@code "stat: path should be ..."}. */
    public static FilePath of(Ctx ctx, Object value, String expected) {
        Object plain = plain(ctx, value);
        if (plain == null) throw Errors.typeError(expected + ", not " + Types.nameOf(value));
        boolean bytes = plain instanceof PyBytes;
        String text = bytes ? decode(ctx, plain) : Str.text(plain);
        if (text.indexOf('\0') >= 0) {
            int colon = expected.indexOf(": ");
            throw Errors.valueError(colon < 0 || !bytes ? "embedded null byte" : expected.substring(0, colon)
                    + ": embedded null character in path");
        }
        return new FilePath(text, plain, bytes);
    }

    /** Text of a path in bytes. */
    public static String decode(Ctx ctx, Object bytes) {
        return Str.text(Codecs.decode(ctx, BytesView.bytes(bytes), "utf-8", "surrogateescape"));
    }

    /** The str or bytes of a path, by way of {@code __fspath__}; null when it is none. */
    public static @Nullable Object plain(Ctx ctx, Object value) {
        Object direct = textOrBytes(value);
        if (direct != null) return direct;
        Object method = value instanceof PyObject o ? o.type().find("__fspath__") : null;
        if (method == null) return null;
        Object result = CallOps.callMethod(ctx, method, value);
        Object text = textOrBytes(result);
        if (text != null) return text;
        throw Errors.typeError("expected " + Types.nameOf(value) + ".__fspath__() to return str or bytes, not "
                + Types.nameOf(result));
    }

    private static @Nullable Object textOrBytes(Object value) {
        if (Str.is(value) || value instanceof PyBytes) return value;
        if (value instanceof PyBoxed b && (Str.is(b.value) || b.value instanceof PyBytes)) return b.value;
        return null;
    }

    boolean isAbsolute() {
        return text.startsWith("/");
    }

    /** Whether it names something that must be a directory. */
    boolean endsAsDirectory() {
        return text.endsWith("/") || text.endsWith("/.");
    }

    /** The names in it, without empty ones and {@code .}; {@code ..} is left in. */
    List<String> names() {
        if (text.isEmpty()) throw error(ErrorNumber.ENOENT);
        if (text.length() > LONGEST) throw error(ErrorNumber.ENAMETOOLONG);
        List<String> names = new ArrayList<>();
        for (String name : text.split("/")) {
            if (name.isEmpty() || name.equals(".")) continue;
            if (utf8Length(name) > LONGEST_NAME) throw error(ErrorNumber.ENAMETOOLONG);
            names.add(name);
        }
        return names;
    }

    private static int utf8Length(String name) {
        int n = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            n += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return n;
    }

    /** Whether text is one name of an entry: what hosts list and programs make is checked with this. */
    static boolean isName(String name) {
        return !name.isEmpty() && !name.equals(".") && !name.equals("..") && name.indexOf('/') < 0
                && name.indexOf('\0') < 0 && utf8Length(name) <= LONGEST_NAME;
    }

    /** The OSError about this path. */
    public PyException error(ErrorNumber number) {
        return names.size() == 2 ? number.exception(names.get(0), names.get(1)) : number.exception(shown);
    }

    /** The OSError about this path and another. */
    public PyException error(ErrorNumber number, FilePath other) {
        return number.exception(shown, other.shown);
    }
}
