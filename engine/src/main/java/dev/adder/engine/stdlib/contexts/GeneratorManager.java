package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.stdlib.functools.Wrapping;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import org.jspecify.annotations.Nullable;

/** A context manager, asynchronous or not, whose two halves are those of a generator. */
final class GeneratorManager extends PyObject {
    final Object generator;
    /** What made the generator, until the context is entered. */
    @Nullable Object function;
    @Nullable PyTuple arguments;
    @Nullable PyDict keywords;

    private GeneratorManager(PyClass cls, Object generator, Object function, PyTuple arguments, PyDict keywords) {
        super(cls);
        this.generator = generator;
        this.function = function;
        this.arguments = arguments;
        this.keywords = keywords;
    }

    static GeneratorManager of(Ctx ctx, PyClass cls, Object function, PyTuple arguments, PyDict keywords) {
        ctx.charge(64);
        CallArguments all = CallArguments.of(ctx, arguments.items, keywords);
        Object generator = CallOps.call(ctx, function, all.values(), all.names());
        return new GeneratorManager(cls, generator, function, arguments, keywords);
    }

    /** The decorator's result: a function that makes managers. */
    static PyFunction maker(Ctx ctx, PyClass cls, Object function, String decorator) {
        PyFunction helper = NativeCode.function(ctx, "contextlib", NativeCode.LIBRARY, "helper",
                decorator + ".<locals>.helper", NativeCode.ANY, new Object[0], new Object[0], (c, frame) -> {
                    PyTuple args = new PyTuple(IterOps.toArray(c, NativeCode.argument(frame, 0)));
                    PyDict kwds = NativeCode.argument(frame, 1) instanceof PyDict d ? d : new PyDict();
                    return of(c, cls, function, args, kwds);
                });
        Wrapping.update(ctx, helper, function);
        return helper;
    }

    /** Another manager for the same call. */
    Object again(Ctx ctx) {
        Object f = function;
        PyTuple args = arguments;
        PyDict kwds = keywords;
        if (f == null || args == null || kwds == null) throw Errors.noAttribute(this, "func");
        return CallOps.call3(ctx, type(), f, args, kwds);
    }

    /** Forgets what the generator was made from; a manager can be entered only once. */
    void enter() {
        if (arguments == null) throw Errors.noAttribute(this, "args");
        function = null;
        arguments = null;
        keywords = null;
    }

    Object doc(Ctx ctx) {
        Object f = function;
        Object doc = f == null ? null : AttrOps.find(ctx, f, "__doc__");
        if (doc != null && doc != PyNone.NONE) return doc;
        return AttrOps.get(ctx, type(), "__doc__");
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(40);
        live.visit(generator);
        live.visit(function);
        live.visit(arguments);
        live.visit(keywords);
    }
}
