package dev.adder.engine.stdlib.functools;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyObject;

/** {@code singledispatchmethod(func)}. */
@PyType("singledispatchmethod")
final class SingleDispatchMethodMethods {
    private static final Object[] NONE = {};

    private SingleDispatchMethodMethods() {}

    /** Initialize self. */
    @Py("__init__(self, func) -> None")
    static void init(Ctx ctx, PyObject self, Object function) {
        if (!CallOps.isCallable(function) && AttrOps.find(ctx, function, "__get__") == null) {
            throw Errors.typeError(TextOps.reprText(ctx, function) + " is not callable or a descriptor");
        }
        ctx.charge(160);
        self.setAttribute("dispatcher", Dispatcher.of(ctx, function));
        self.setAttribute("func", function);
    }

    /** Register an implementation for a class, or give a decorator that does. */
    @Py("register(self, cls, method=None) -> Any")
    static Object register(Ctx ctx, PyObject self, Object cls, Object method) {
        return CallOps.callAttribute(ctx, AttrOps.get(ctx, self, "dispatcher"), "register", cls, method);
    }

    /** Return a function that chooses the implementation and binds it. */
    @Py("__get__(self, obj, cls=None) -> Any")
    static Object get(Ctx ctx, PyObject self, Object object, Object cls) {
        Object dispatcher = AttrOps.get(ctx, self, "dispatcher");
        PyFunction method = NativeCode.function(ctx, "functools", NativeCode.LIBRARY, "_method",
                "singledispatchmethod.__get__.<locals>._method", NativeCode.ANY, NONE, NONE, (c, frame) -> {
                    Object[] args = IterOps.toArray(c, NativeCode.argument(frame, 0));
                    if (args.length == 0) throw Errors.indexError("tuple index out of range");
                    Object chosen = CallOps.callAttribute(c, dispatcher, "dispatch",
                            AttrOps.get(c, args[0], "__class__"));
                    Object bound = CallOps.callAttribute(c, chosen, "__get__", object, cls);
                    PyDict kwargs = NativeCode.argument(frame, 1) instanceof PyDict k ? k : new PyDict();
                    CallArguments all = CallArguments.of(c, args, kwargs);
                    return CallOps.call(c, bound, all.values(), all.names());
                });
        AttrOps.set(ctx, method, "__isabstractmethod__", isAbstract(ctx, self));
        AttrOps.set(ctx, method, "register", AttrOps.get(ctx, self, "register"));
        Wrapping.update(ctx, method, AttrOps.get(ctx, self, "func"));
        return method;
    }

    /** Whether the function is abstract. */
    @PyProperty("__isabstractmethod__: bool")
    static Object isAbstract(Ctx ctx, PyObject self) {
        Object mark = AttrOps.find(ctx, AttrOps.get(ctx, self, "func"), "__isabstractmethod__");
        return mark == null ? false : mark;
    }
}
