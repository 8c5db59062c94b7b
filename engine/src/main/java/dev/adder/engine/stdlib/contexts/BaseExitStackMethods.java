package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What exit stacks have in common. */
@PyType("_BaseExitStack")
final class BaseExitStackMethods {
    private BaseExitStackMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> _BaseExitStack")
    static Object create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        ctx.charge(120);
        return new PyExitStack(cls);
    }

    /** Initialize self. */
    @Py("__init__(self) -> None")
    static void init(Ctx ctx, PyExitStack self) {}

    /** Move everything to a new stack and return that. */
    @Py("pop_all(self) -> Any")
    static Object popAll(Ctx ctx, PyExitStack self) {
        Object made = CallOps.call0(ctx, self.type());
        if (made instanceof PyExitStack other) self.moveTo(other);
        return made;
    }

    /** Register an object with an __exit__ method, or a function that takes what such a method takes. */
    @Py("push(self, exit) -> Any")
    static Object push(Ctx ctx, PyExitStack self, Object exit) {
        PyClass cls = Types.of(exit);
        Object method = cls.find("__exit__");
        Object function = method == null ? exit : AttrOps.bind(ctx, method, exit, cls);
        self.push(ctx, new PyExitStack.Exit(true, function, null, null));
        return exit;
    }

    /** Enter a context manager and register its exit; return what entering gave. */
    @Py("enter_context(self, cm) -> Any")
    static Object enterContext(Ctx ctx, PyExitStack self, Object manager) {
        PyClass cls = Types.of(manager);
        Object enter = cls.slot(Slot.ENTER);
        Object exit = cls.slot(Slot.EXIT);
        if (enter == null || exit == null) throw unsupported(ctx, cls, "");
        Object result = CallOps.callMethod(ctx, enter, manager);
        self.push(ctx, new PyExitStack.Exit(true, AttrOps.bind(ctx, exit, manager, cls), null, null));
        return result;
    }

    /** The error of something that is no context manager. */
    static PyException unsupported(Ctx ctx, PyClass cls, String kind) {
        return Errors.typeError("'" + TextOps.strText(ctx, AttrOps.get(ctx, cls, "__module__")) + "."
                + cls.qualifiedName + "' object does not support the " + kind + "context manager protocol");
    }

    /** Register a call to be made at the end. */
    @Py(
            value = "callback(self, /, *args, **kwds) -> Any",
            overloads = "callback(self, callback, /, *args, **kwds) -> Any")
    static Object callback(Ctx ctx, PyExitStack self, Object[] args, @Nullable PyDict kwds) {
        return push(ctx, self, true, "_BaseExitStack.callback", args, kwds);
    }

    /** Registers a call given as a function and its arguments. */
    static Object push(Ctx ctx, PyExitStack self, boolean sync, String method, Object[] args,
            @Nullable PyDict kwds) {
        if (args.length == 0) {
            throw Errors.typeError(method + "() missing 1 required positional argument: 'callback'");
        }
        ctx.charge(32 + 8L * args.length);
        PyTuple given = new PyTuple(Arrays.copyOfRange(args, 1, args.length));
        self.push(ctx, new PyExitStack.Exit(sync, args[0], given, kwds));
        return args[0];
    }
}
