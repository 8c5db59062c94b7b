package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ClassBuilder;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.Arrays;

/** The builtin behind {@code class} statements, which programs may call with a function that has no namespace. */
@PyModule("builtins")
final class ClassBuiltins {
    private ClassBuiltins() {}

    /** Internal helper function used by the class statement. */
    @Py("__build_class__(*args, **kwds) -> type")
    static Object buildClass(Ctx ctx, Object[] args, PyDict kwds) {
        if (args.length < 2) throw Errors.typeError("__build_class__: not enough arguments");
        if (!(args[0] instanceof PyFunction body)) {
            throw Errors.typeError("__build_class__: func must be a function");
        }
        if (!Str.isText(args[1])) throw Errors.typeError("__build_class__: name is not a string");
        String name = Str.text(args[1]);
        Object[] written = Arrays.copyOfRange(args, 2, args.length);
        Object[] bases = ClassBuilder.resolveBases(ctx, written);
        Object metaclass = ClassBuilder.metaclass(ctx, bases, kwds.removeText("metaclass"));
        CallArguments keywords = CallArguments.of(ctx, new Object[0], kwds);
        PyDict namespace = ClassBuilder.prepare(ctx, metaclass, name, bases, keywords.names(), keywords.values());
        if (bases != written) namespace.put(ctx, "__orig_bases__", new PyTuple(written));
        CallOps.call0(ctx, body);
        return ClassBuilder.finish(ctx, metaclass, name, bases, namespace, keywords.names(), keywords.values());
    }
}
