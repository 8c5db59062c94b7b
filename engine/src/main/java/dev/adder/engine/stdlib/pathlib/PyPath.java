package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.error.Errors;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.os.PathText;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;

/** An instance of a class of {@code pathlib}. */
final class PyPath extends PyObject {
    final PathParts parts;

    PyPath(Ctx ctx, PyClass cls, PathParts parts) {
        super(cls);
        this.parts = parts;
        ctx.charge(size());
    }

    private long size() {
        long size = 96;
        for (String name : parts.names()) size += 56 + name.length();
        return size;
    }

    static PyPath of(Ctx ctx, PyClass cls, Object[] segments) {
        List<String> texts = new ArrayList<>();
        boolean windows = cls.isSubclassOf(PathTypes.PURE_WINDOWS);
        for (Object segment : segments) {
            ctx.step();
            String text = segment(ctx, segment, windows);
            PathText.payForNames(ctx, windows ? text.replace('\\', '/') : text, '/');
            texts.add(text);
        }
        return new PyPath(ctx, cls, PathParts.parse(windows, texts));
    }

    private static String segment(Ctx ctx, Object segment, boolean windows) {
        if (segment instanceof PyPath p) {
            String text = p.parts.text();
            return p.parts.windows() && !windows ? text.replace('\\', '/') : text;
        }
        Object plain = FilePath.plain(ctx, segment);
        if (plain == null || plain instanceof PyBytes) {
            throw Errors.typeError("argument should be a str or an os.PathLike object where __fspath__ returns a str,"
                    + " not '" + Types.nameOf(plain == null ? segment : plain) + "'");
        }
        String text = Str.text(plain);
        ctx.charge(2L * text.length());
        ctx.tick(text.length() >> 2);
        return text;
    }

    /** A path of the same class, by way of {@code with_segments} if the program has its own. */
    Object make(Ctx ctx, PathParts other) {
        PyClass cls = type();
        if (cls.shared) return new PyPath(ctx, cls, other);
        return CallOps.call1(ctx, AttrOps.get(ctx, this, "with_segments"),
                Str.of(other.text().equals(".") ? "" : other.text()));
    }

    String text() {
        return parts.text();
    }

    Object shown() {
        return Str.of(parts.text());
    }

    /** The path for the virtual files. */
    FilePath file() {
        return FilePath.of(parts.text());
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(size());
    }
}
