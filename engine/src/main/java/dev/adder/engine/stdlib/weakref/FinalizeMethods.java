package dev.adder.engine.stdlib.weakref;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.error.Errors;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What {@code finalize} objects have. */
@PyType("finalize")
final class FinalizeMethods {
    private FinalizeMethods() {}

    /** Create and return a new object. */
    @Py("__new__(cls, /, *args, **kwargs) -> finalize")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(96);
        return new PyFinalize(cls);
    }

    /** Initialize self. */
    @Py("__init__(self, /, *args, **kwargs) -> None")
    static void init(Ctx ctx, PyFinalize self, Object[] args, PyDict kwargs) {
        if (args.length < 2) {
            throw Errors.typeError("finalize.__init__() missing " + (args.length == 0
                    ? "2 required positional arguments: 'obj' and 'func'" : "1 required positional argument: 'func'"));
        }
        self.pending = new PyFinalize.Pending(WeakRefs.check(args[0]), args[1],
                Arrays.copyOfRange(args, 2, args.length), kwargs);
        WeakRefs.watch(ctx, args[0], self);
        ctx.run.cleanups.atExit(c -> {
            if (self.atExit) self.tell(c);
        });
    }

    /** If alive then mark as dead and return func(*args, **kwargs); otherwise return None. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, PyFinalize self, Object[] args, PyDict kwargs) {
        PyFinalize.Pending p = self.take();
        if (p == null) return PyNone.NONE;
        CallArguments call = CallArguments.of(ctx, p.arguments(), p.keywords());
        return CallOps.call(ctx, p.function(), call.values(), call.names());
    }

    private static Object parts(PyFinalize.@Nullable Pending p) {
        if (p == null) return PyNone.NONE;
        return new PyTuple(p.object(), p.function(), new PyTuple(p.arguments()), p.keywords());
    }

    /** If alive then mark as dead and return (obj, func, args, kwargs); otherwise return None. */
    @Py("detach(self) -> Any")
    static Object detach(Ctx ctx, PyFinalize self) {
        return parts(self.take());
    }

    /** If alive then return (obj, func, args, kwargs); otherwise return None. */
    @Py("peek(self) -> Any")
    static Object peek(Ctx ctx, PyFinalize self) {
        return parts(self.pending);
    }

    /** Whether finalizer is alive. */
    @PyProperty("alive: bool")
    static boolean alive(Ctx ctx, PyFinalize self) {
        return self.pending != null;
    }

    /** Whether finalizer should be called at exit. */
    @PyProperty("atexit: bool")
    static boolean atExit(Ctx ctx, PyFinalize self) {
        return self.atExit && self.pending != null;
    }

    @PySetter("atexit")
    static void setAtExit(Ctx ctx, PyFinalize self, Object value) {
        self.atExit = TruthOps.isTrue(ctx, value);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyFinalize self) {
        PyFinalize.Pending p = self.pending;
        String head = "<" + self.type().name + " object at 0x" + Long.toHexString(ctx.run.id(self)) + "; ";
        return Str.of(head + (p == null ? "dead>" : "for '" + Types.of(p.object()).name + "' at 0x"
                + Long.toHexString(ctx.run.id(p.object())) + ">"));
    }
}
