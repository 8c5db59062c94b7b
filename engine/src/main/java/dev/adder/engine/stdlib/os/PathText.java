package dev.adder.engine.stdlib.os;

import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.error.Errors;
import dev.adder.engine.files.FilePath;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** A path argument as text, which remembers whether it was bytes so that the result is too. */
record PathText(String text, boolean bytes) {

    static PathText of(Ctx ctx, Object value) {
        Object plain = FilePath.plain(ctx, value);
        if (plain == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not " + Types.nameOf(value));
        }
        return ofPlain(ctx, plain);
    }

    static PathText ofPlain(Ctx ctx, Object plain) {
        return plain instanceof PyBytes ? new PathText(FilePath.decode(ctx, plain), true)
                : new PathText(Str.text(plain), false);
    }

    /** The value of a result. */
    Object like(Ctx ctx, String result) {
        ctx.charge(48 + 2L * result.length());
        return bytes ? Codecs.encode(ctx, Str.of(result), "utf-8", "surrogateescape") : Str.of(result);
    }

    /** A value of {@code os.environ}, or null. */
    static @org.jspecify.annotations.Nullable String environment(Ctx ctx, String name) {
        Object environ = ModuleOps.member(ctx, ModuleOps.importModule(ctx, "os"), "environ");
        Object value = environ instanceof PyDict d ? d.get(ctx, Str.of(name)) : null;
        return value != null && Str.isText(value) ? Str.text(value) : null;
    }

    static String home(Ctx ctx) {
        String home = environment(ctx, "HOME");
        return home == null ? dev.adder.engine.files.FileTree.HOME : home;
    }
}
