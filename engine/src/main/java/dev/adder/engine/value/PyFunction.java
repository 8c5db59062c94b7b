package dev.adder.engine.value;

import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.ArgumentOps;
import dev.adder.engine.ops.Held;
import dev.adder.engine.run.Cleanups;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.run.Link;
import dev.adder.engine.run.LiveData;
import org.jspecify.annotations.Nullable;

/** A function of the program. */
public final class PyFunction extends PyCallable {
    public final Code code;
    public final Link link;
    public final Cell[] closure;
    /** Defaults of the last positional parameters. */
    public Object[] defaults;
    /** Defaults of keyword-only parameters, null where there is none. */
    public @Nullable Object[] keywordDefaults;
    public String name;
    public String qualifiedName;
    public @Nullable Object doc;
    public PyDict annotations;
    public @Nullable Object typeParameters;
    /** What {@code __code__} gave, so that it gives the same again. */
    public @Nullable PyCode codeObject;
    /** What {@code __module__} was set to, if it was. */
    public @Nullable Object module;

    private static final Object[] NO_DEFAULTS = {};

    public PyFunction(Code code, Link link, Cell[] closure, Object @Nullable [] defaults,
            @Nullable Object @Nullable [] keywordDefaults, @Nullable PyDict annotations) {
        super(Types.FUNCTION);
        this.code = code;
        this.link = link;
        this.closure = closure;
        this.defaults = defaults == null ? NO_DEFAULTS : defaults;
        this.keywordDefaults = keywordDefaults == null ? NO_DEFAULTS : keywordDefaults;
        this.name = code.name;
        this.qualifiedName = code.qualifiedName;
        this.doc = code.doc == null ? null : Str.of(code.doc);
        this.annotations = annotations == null ? new PyDict() : annotations;
    }

    @Override
    public boolean binds() {
        return true;
    }

    @Override
    public String functionName() {
        return name;
    }

    @Override
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        Frame f = new Frame(ctx, code, link, closure);
        ArgumentOps.bind(ctx, this, f.slots, arguments, names);
        return start(ctx, f);
    }

    @Override
    public Object call0(Ctx ctx) {
        if (code.plainArity != 0) return call(ctx, new Object[0], NO_NAMES);
        return start(ctx, new Frame(ctx, code, link, closure));
    }

    @Override
    public Object call1(Ctx ctx, Object a) {
        if (code.plainArity != 1) return call(ctx, new Object[] {a}, NO_NAMES);
        Frame f = new Frame(ctx, code, link, closure);
        f.slots[0] = a;
        return start(ctx, f);
    }

    @Override
    public Object call2(Ctx ctx, Object a, Object b) {
        if (code.plainArity != 2) return call(ctx, new Object[] {a, b}, NO_NAMES);
        Frame f = new Frame(ctx, code, link, closure);
        f.slots[0] = a;
        f.slots[1] = b;
        return start(ctx, f);
    }

    @Override
    public Object call3(Ctx ctx, Object a, Object b, Object c) {
        if (code.plainArity != 3) return call(ctx, new Object[] {a, b, c}, NO_NAMES);
        Frame f = new Frame(ctx, code, link, closure);
        f.slots[0] = a;
        f.slots[1] = b;
        f.slots[2] = c;
        return start(ctx, f);
    }

    /** Runs the body on a frame with its parameters bound, or wraps it in a generator. */
    private Object start(Ctx ctx, Frame f) {
        if (code.cellSlots.length > 0) f.makeCells();
        if (code.kind != Code.Kind.FUNCTION) return PyGenerator.of(ctx, this, f);
        return run(ctx, f);
    }

    /** Runs the body of a function, class or module on its frame, as one level of depth. */
    public static Object run(Ctx ctx, Frame f) {
        if (ctx.mustSwitch()) return ctx.onLargeStack(() -> run(ctx, f));
        int depth = ctx.depth;
        int held = ctx.held.size();
        ctx.step();
        ctx.enter();
        f.depth = ctx.depth;
        f.back = ctx.top;
        ctx.top = f;
        Object result = null;
        try {
            result = f.code.run(f);
        } catch (PyException e) {
            Held.release(ctx, held);
            throw e.pass(f);
        } finally {
            ctx.top = f.back;
            ctx.depth = depth;
            if (f.owed != null && result == null) Cleanups.leaveFailed(ctx, f);
        }
        if (f.owed != null) Cleanups.leave(ctx, f, result);
        return result;
    }

    @Override
    public void trace(LiveData live) {
        live.add(96);
        live.visitCode(code);
        live.visit(module);
        live.visit(annotations);
        live.visitName(name);
        live.visitName(qualifiedName);
        live.visitName(doc);
        live.visit(typeParameters);
        live.visit(link.namespace);
        for (Cell cell : closure) live.visit(cell);
        for (Object value : defaults) live.visit(value);
        for (Object value : keywordDefaults) live.visit(value);
        traceAttributes(live);
    }
}
