package dev.adder.engine.builtin;

import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.run.Link;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.Lowered;
import dev.adder.engine.value.Namespace;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** Running lowered programs in a namespace: blocks of a session, {@code exec} and {@code eval}. */
public final class EvalOps {
    private EvalOps() {}

    /** Runs a block in the session's namespace; with top-level await, on a loop. */
    public static Object runModule(Ctx ctx, Lowered program) {
        PyModule main = ctx.run.modules.get("__main__");
        if (main == null) throw new IllegalStateException("no __main__");
        String doc = program.code().doc;
        ctx.run.main.put("__doc__", doc == null ? PyNone.NONE : Str.of(doc));
        return run(ctx, program, link(program, ctx.run.main, main, null), null);
    }

    /** Runs a program with the given globals and, if they differ, locals. */
    public static Object run(Ctx ctx, Lowered program, PyDict globals, @Nullable PyDict locals) {
        PyModule main = ctx.run.modules.get("__main__");
        if (main == null) throw new IllegalStateException("no __main__");
        return run(ctx, program, link(program, globals, main, builtins(ctx, globals)), locals);
    }

    /** Gives the globals their {@code __builtins__}; null when these are the usual ones. */
    private static @Nullable PyDict builtins(Ctx ctx, PyDict globals) {
        if (globals == ctx.run.main) return null;
        Object given = globals.get("__builtins__");
        PyModule usual = ModuleOps.importModule(ctx, "builtins");
        if (given == null) globals.put(ctx, "__builtins__", usual.namespace);
        PyDict names = given instanceof PyModule m ? m.namespace : given instanceof PyDict d ? d : null;
        return names == usual.namespace ? null : names;
    }

    private static Link link(Lowered program, PyDict globals, PyModule module, @Nullable PyDict builtins) {
        Cell[] cells = null;
        if (globals instanceof Namespace namespace) {
            cells = new Cell[program.globalNames().length];
            for (int i = 0; i < cells.length; i++) cells[i] = namespace.cell(program.globalNames()[i]);
        }
        return new Link(cells, program.globalNames(), globals, program.sites(), module, builtins);
    }

    private static Object run(Ctx ctx, Lowered program, Link link, @Nullable PyDict locals) {
        Code code = program.code();
        if (code.kind == Code.Kind.COROUTINE) {
            Object coroutine = new PyFunction(code, link, new Cell[0], null, null, null).call0(ctx);
            return ctx.run.library.runCoroutine(ctx, (PyObject) coroutine);
        }
        Frame frame = new Frame(ctx, code, link);
        frame.names = locals;
        frame.makeCells();
        return PyFunction.run(ctx, frame);
    }
}
