package dev.adder.engine.stdlib.codecs;

import dev.adder.engine.builtin.CodecErrors;
import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Map;

/** The module {@code _codecs}: what {@code codecs} needs to know of the engine. */
@PyModule("_codecs")
final class CodecsModule {
    private CodecsModule() {}

    /** Return the usual name of a text encoding, or None when there is none. */
    @Py("usual_name(encoding: str, /) -> str | None")
    static Object usualName(Ctx ctx, String encoding) {
        String name = Codecs.normalName(encoding);
        return name == null ? PyNone.NONE : name;
    }

    private static Map<String, Object> handlers(Ctx ctx) {
        return ctx.run.state(CodecErrors.Registered.class, CodecErrors.Registered::new).handlers;
    }

    /** Register an error handler under a name. */
    @Py("register_error(errors: str, handler, /) -> None")
    static void registerError(Ctx ctx, Object errors, Object handler) {
        if (!Str.isText(errors)) {
            throw Errors.typeError("register_error() argument 1 must be str, not " + Types.nameOf(errors));
        }
        if (!CallOps.isCallable(handler)) throw Errors.typeError("handler must be callable");
        ctx.charge(120);
        handlers(ctx).put(Str.text(errors), handler);
    }

    /** Have encodings that the engine does not know looked up by a function. */
    @Py("search_with(search, /) -> None")
    static void searchWith(Ctx ctx, Object search) {
        ctx.run.state(CodecErrors.Registered.class, CodecErrors.Registered::new).search = search;
    }

    /** Return the registered error handler of a name, or None. */
    @Py("registered(errors: str, /) -> Any")
    static Object registered(Ctx ctx, String errors) {
        Object handler = handlers(ctx).get(errors);
        return handler == null ? PyNone.NONE : handler;
    }
}
