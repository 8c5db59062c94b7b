package dev.adder.engine.builtin;

import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/**
 * The names that a program has from its start beside {@code __name__} and {@code __doc__}. They are made when it looks
 * for one of them, or at its globals as a whole: most programs never do.
 */
public final class MainNames {
    private MainNames() {}

    /** The value of such a name in a frame; null for any other. */
    public static @Nullable Object find(Frame f, String name) {
        if (name.equals("__builtins__")) return ModuleOps.importModule(f.ctx, "builtins");
        if (!name.startsWith("__") || f.link.namespace != f.ctx.run.main) return null;
        fill(f.ctx);
        return f.ctx.run.main.get(name);
    }

    /** The namespace, with all names in it when it is the program's. */
    public static PyDict complete(Ctx ctx, PyDict namespace) {
        if (namespace == ctx.run.main) fill(ctx);
        return namespace;
    }

    private static void fill(Ctx ctx) {
        PyDict main = ctx.run.main;
        if (main.get("__builtins__") != null) return;
        put(ctx, main, "__package__", PyNone.NONE);
        put(ctx, main, "__loader__", PyNone.NONE);
        put(ctx, main, "__spec__", PyNone.NONE);
        put(ctx, main, "__annotations__", new PyDict());
        put(ctx, main, "__builtins__", ModuleOps.importModule(ctx, "builtins"));
        String file = file(ctx);
        if (file != null) put(ctx, main, "__file__", Str.of(file));
        put(ctx, main, "__cached__", PyNone.NONE);
    }

    private static void put(Ctx ctx, PyDict main, String name, Object value) {
        if (main.get(name) == null) main.put(ctx, Str.of(name), value);
    }

    /** Where the program would be, in the present directory; null for one that is no file, as {@code <stdin>}. */
    private static @Nullable String file(Ctx ctx) {
        for (Frame f = ctx.top; f != null; f = f.back) {
            String name = f.code.source.name();
            if (f.link.namespace != ctx.run.main || name.startsWith("<")) continue;
            if (name.startsWith("/")) return name;
            String folder = ctx.run.files().current();
            return folder.endsWith("/") ? folder + name : folder + "/" + name;
        }
        return null;
    }
}
