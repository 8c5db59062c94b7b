package dev.adder.engine.stdlib.operator;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code methodcaller(name, *args, **kwargs)}. */
@PyType("methodcaller")
final class MethodCallerMethods {
    private MethodCallerMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, /, *args, **kwargs) -> methodcaller",
            overloads = "__new__(cls, name: str, /, *args: Any, **kwargs: Any) -> methodcaller")
    static Object create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        if (args.length == 0) throw Errors.typeError("methodcaller needs at least one argument, the method name");
        if (!Str.isText(args[0])) throw Errors.typeError("method name must be a string");
        ctx.charge(64 + 8L * args.length);
        PyDict named = kwargs == null ? new PyDict() : kwargs;
        CallArguments arguments = CallArguments.of(ctx, Arrays.copyOfRange(args, 1, args.length), named);
        return new MethodCaller(cls, args, named, arguments);
    }

    /** Call the method of the object. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, MethodCaller self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return self.call(ctx, all.values(), all.names());
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, MethodCaller self) {
        return Getter.repr(ctx, self, self.given, self.named);
    }

    /** The parts from which an equal object can be made. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, MethodCaller self) {
        ctx.charge(128 + 8L * self.given.length);
        if (self.named.size() == 0) return new PyTuple(self.type(), new PyTuple(self.given));
        Object partial = AttrOps.get(ctx, ModuleOps.importModule(ctx, "functools"), "partial");
        CallArguments all = CallArguments.of(ctx, new Object[] {self.type(), self.given[0]}, self.named);
        Object maker = CallOps.call(ctx, partial, all.values(), all.names());
        return new PyTuple(maker, new PyTuple(Arrays.copyOfRange(self.given, 1, self.given.length)));
    }

    static final class MethodCaller extends Getter {
        private final Object[] given;
        private final PyDict named;
        private final String name;
        private final Object[] values;
        private final String[] names;

        MethodCaller(PyClass cls, Object[] given, PyDict named, CallArguments arguments) {
            super(cls);
            this.given = given;
            this.named = named;
            this.name = Str.text(given[0]);
            this.values = arguments.values();
            this.names = arguments.names();
        }

        @Override
        public Object call1(Ctx ctx, Object object) {
            Object method = AttrOps.get(ctx, object, name);
            if (values.length == 0) return CallOps.call0(ctx, method);
            return CallOps.call(ctx, method, values.clone(), names);
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            live.add(32 + 16L * given.length);
            for (Object argument : given) live.visit(argument);
            live.visit(named);
        }
    }
}
