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
public record PathText(String text, boolean bytes) {
    private static final int LONG = 1000;
    private static final long NAME_BYTES = 80;

    static PathText of(Ctx ctx, Object value) {
        Object plain = FilePath.plain(ctx, value);
        if (plain == null) {
            throw Errors.typeError("expected str, bytes or os.PathLike object, not " + Types.nameOf(value));
        }
        return ofPlain(ctx, plain);
    }

    static PathText ofPlain(Ctx ctx, Object plain) {
        boolean bytes = plain instanceof PyBytes;
        String text = bytes ? FilePath.decode(ctx, plain) : Str.text(plain);
        payForNames(ctx, text, '/');
        return new PathText(text, bytes);
    }

    /** Pays for taking a long path apart into its names. */
    public static void payForNames(Ctx ctx, String text, char separator) {
        if (text.length() < LONG) return;
        ctx.pass(text.length());
        int names = 0;
        for (int i = text.indexOf(separator); i >= 0; i = text.indexOf(separator, i + 1)) names++;
        ctx.charge(NAME_BYTES * names);
        ctx.tick(names);
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
