package dev.adder.engine.builtin;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Where {@code print} writes: the run's output, or an object with a {@code write} method. */
public final class Printer {
    private final @Nullable Object file;

    private Printer(@Nullable Object file) {
        this.file = file;
    }

    /** None is what {@code sys.stdout} stands for. */
    public static Printer to(Ctx ctx, Object file) {
        if (file != PyNone.NONE) return new Printer(file);
        PyModule sys = ctx.run.modules.get("sys");
        Object stdout = sys == null ? null : sys.namespace.get("stdout");
        return new Printer(stdout instanceof RunOutput out && out.isOutput() ? null : stdout);
    }

    public void write(Ctx ctx, String text) {
        Object target = file;
        if (target == null) {
            ctx.run.output.write(text);
        } else if (target != PyNone.NONE) {
            CallOps.call1(ctx, AttrOps.get(ctx, target, "write"), Str.of(text));
        }
    }

    void flush(Ctx ctx) {
        Object target = file;
        if (target == null) {
            ctx.run.output.flush();
        } else if (target != PyNone.NONE) {
            CallOps.call0(ctx, AttrOps.get(ctx, target, "flush"));
        }
    }
}
