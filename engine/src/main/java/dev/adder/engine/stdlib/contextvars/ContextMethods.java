package dev.adder.engine.stdlib.contextvars;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.CompareOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code Context} objects have. */
@PyType("Context")
final class ContextMethods {
    private ContextMethods() {}

    /** Create an empty context. */
    @Py("__new__(cls, /, *args, **kwargs) -> Context")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        if (args.length + kwargs.size() > 0) throw Errors.typeError("Context() does not accept any arguments");
        ctx.charge(64);
        return new PyContext();
    }

    /** Call a function with this as the present context. */
    @Py("run(self, /, *args, **kwargs) -> Any")
    static Object run(Ctx ctx, PyContext self, Object[] args, PyDict kwargs) {
        if (args.length == 0) throw Errors.typeError("run() missing 1 required positional argument");
        if (self.entered) {
            throw Errors.runtimeError("cannot enter context: " + TextOps.reprText(ctx, self) + " is already entered");
        }
        CallArguments call = CallArguments.of(ctx, Arrays.copyOfRange(args, 1, args.length), kwargs);
        Object before = ctx.context;
        ctx.context = self;
        self.entered = true;
        try {
            return CallOps.call(ctx, args[0], call.values(), call.names());
        } finally {
            self.entered = false;
            ctx.context = before;
        }
    }

    /** Return a shallow copy of the context object. */
    @Py("copy(self, /) -> Context")
    static Object copy(Ctx ctx, PyContext self) {
        return self.copy(ctx);
    }

    private static PyContextVar key(Ctx ctx, Object key) {
        if (key instanceof PyContextVar v) return v;
        throw Errors.typeError("a ContextVar key was expected, got " + TextOps.reprText(ctx, key));
    }

    /** Return self[key]. */
    @Py("__getitem__(self, key, /) -> Any")
    static Object item(Ctx ctx, PyContext self, Object key) {
        Object value = self.get(key(ctx, key));
        if (value == null) throw Errors.keyError(key);
        return value;
    }

    /** Return bool(key in self). */
    @Py("__contains__(self, key, /) -> bool")
    static boolean contains(Ctx ctx, PyContext self, Object key) {
        return self.get(key(ctx, key)) != null;
    }

    /** Return the value for the key if the key is in the context, else the default. */
    @Py("get(self, key=..., default=None, /) -> Any")
    static Object get(Ctx ctx, PyContext self, @Nullable Object key, Object defaultValue) {
        if (key == null) throw Errors.typeError("get expected at least 1 argument, got 0");
        Object value = self.get(key(ctx, key));
        return value == null ? defaultValue : value;
    }

    /** Return len(self). */
    @Py("__len__(self, /) -> int")
    static long length(Ctx ctx, PyContext self) {
        return self.values().size();
    }

    private static PyTuple tuple(Ctx ctx, PyContext self) {
        int size = self.values().size();
        ctx.charge(24L + 8L * size);
        ctx.tick(size);
        return new PyTuple(self.values().keySet().toArray());
    }

    /** Implement iter(self). */
    @Py("__iter__(self, /) -> Iterator[ContextVar]")
    static Object iter(Ctx ctx, PyContext self) {
        return IterOps.iter(ctx, tuple(ctx, self));
    }

    /** Return the variables in the context. */
    @Py("keys(self, /) -> Iterator[ContextVar]")
    static Object keys(Ctx ctx, PyContext self) {
        return iter(ctx, self);
    }

    /** Return the values in the context. */
    @Py("values(self, /) -> Iterator[Any]")
    static Object values(Ctx ctx, PyContext self) {
        ctx.charge(24 + 8L * self.values().size());
        return IterOps.iter(ctx, new PyTuple(self.values().values().toArray()));
    }

    /** Return the variables with their values. */
    @Py("items(self, /) -> Iterator[tuple[ContextVar, Any]]")
    static Object items(Ctx ctx, PyContext self) {
        ctx.charge(24 + 48L * self.values().size());
        Object[] all = new Object[self.values().size()];
        int i = 0;
        for (Map.Entry<PyContextVar, Object> entry : self.values().entrySet()) {
            all[i++] = new PyTuple(entry.getKey(), entry.getValue());
        }
        return IterOps.iter(ctx, new PyTuple(all));
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyContext self, Object value) {
        if (!(value instanceof PyContext other)) return PySingleton.NOT_IMPLEMENTED;
        if (self.values().size() != other.values().size()) return false;
        for (Object key : tuple(ctx, self).items) {
            ctx.step();
            Object a = key instanceof PyContextVar v ? self.get(v) : null;
            Object b = key instanceof PyContextVar v ? other.get(v) : null;
            if (a == null || b == null || !CompareOps.sameOrEqual(ctx, a, b)) return false;
        }
        return true;
    }
}
