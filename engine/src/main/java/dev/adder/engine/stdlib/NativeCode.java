package dev.adder.engine.stdlib;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.run.Link;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.Str;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body, in Java, of a function that a library module makes while the program runs: to the program it is a function
 * like its own, with parameters, defaults and attributes.
 */
public final class NativeCode extends Code {
    /** What calling the function does. */
    @FunctionalInterface
    public interface Body {
        /** The frame's slots hold the arguments: positional, keyword-only, {@code *args}, {@code **kwargs}. */
        Object run(Ctx ctx, Frame frame);
    }

    /** {@code (*args, **kwargs)}. */
    public static final Signature ANY = new Signature(new String[] {"args", "kwargs"}, 0, 0, true, 0, true);

    /** The source of functions that tracebacks leave out. */
    public static final Source LIBRARY = Source.of("<library>", "");
    private static final Object[] NO_DEFAULTS = {};

    private final Body body;

    private NativeCode(Source source, String name, String qualifiedName, Signature signature, Body body) {
        super(source, 0, name, qualifiedName, Kind.FUNCTION, signature, 0, null, List.of(signature.names()),
                signature.names().length, new int[0], List.of(), 0, false);
        this.body = body;
    }

    /** A parameter list of plain positional parameters. */
    public static Signature positional(String... names) {
        return new Signature(names, 0, names.length, false, 0, false);
    }

    /** A function of the module with that name. */
    public static PyFunction function(Ctx ctx, String module, String name, Signature signature, Body body) {
        return function(ctx, module, LIBRARY, name, name, signature, NO_DEFAULTS, NO_DEFAULTS, body);
    }

    /** A function that tracebacks show as one of the given source. */
    public static PyFunction function(Ctx ctx, String module, Source source, String name, String qualifiedName,
            Signature signature, Object[] defaults, @Nullable Object[] keywordDefaults, Body body) {
        ctx.charge(240L + 32L * signature.names().length);
        PyModule owner = ctx.run.modules.get(module);
        PyDict namespace = owner == null ? new PyDict() : owner.namespace;
        if (owner == null) namespace.put("__name__", Str.of(module));
        PyModule main = ctx.run.modules.get("__main__");
        if (main == null) throw new IllegalStateException("no __main__");
        Link link = new Link(null, new String[0], namespace, 0, owner == null ? main : owner);
        NativeCode code = new NativeCode(source, name, qualifiedName, signature, body);
        return new PyFunction(code, link, new Cell[0], defaults, keywordDefaults, null);
    }

    /** The argument in a slot, which binding has filled. */
    public static Object argument(Frame frame, int slot) {
        Object value = frame.slots[slot];
        if (value == null) throw new IllegalStateException("argument " + slot + " of " + frame.code.name);
        return value;
    }

    /** Whether a value is a function made here. */
    public static boolean isNative(Object function) {
        return function instanceof PyFunction f && f.code instanceof NativeCode;
    }

    @Override
    public boolean hidden() {
        return source == LIBRARY;
    }

    @Override
    public Object run(Frame frame) {
        return body.run(frame.ctx, frame);
    }

    @Override
    public boolean resume(Frame frame) {
        throw new IllegalStateException("not a generator: " + name + Arrays.toString(frame.resume));
    }
}
