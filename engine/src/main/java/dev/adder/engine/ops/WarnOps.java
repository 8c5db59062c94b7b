package dev.adder.engine.ops;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** Warnings that builtins and the library give about how they are used; what is done with them is up to the program. */
public final class WarnOps {
    private static final String[] NO_NAMES = {};

    private WarnOps() {}

    /** Something old is used; the warning is about the line of the program that runs. */
    public static void deprecated(Ctx ctx, String text) {
        warn(ctx, Exceptions.DEPRECATION_WARNING, text);
    }

    /** A conversion method gave an instance of a subclass, {@code bool} among them. */
    public static void subclassReturned(Ctx ctx, String method, String expected, Object result) {
        deprecated(ctx, method + " returned non-" + expected + " (type " + Types.nameOf(result) + ").  The ability to"
                + " return an instance of a strict subclass of " + expected + " is deprecated, and may be removed in a"
                + " future version of Python.");
    }

    public static void warn(Ctx ctx, PyClass category, String text) {
        Object warn = AttrOps.get(ctx, ModuleOps.importModule(ctx, "_warnings"), "warn");
        CallOps.call(ctx, warn, new Object[] {Str.of(text), category}, NO_NAMES);
    }
}
