package dev.adder.engine.stdlib.operator;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import org.jspecify.annotations.Nullable;

/** {@code attrgetter(name, *names)}. */
@PyType("attrgetter")
final class AttributeGetterMethods {
    private AttributeGetterMethods() {}

    /** Create and return a new object. */
    @Py(
            value = "__new__(cls, /, *args, **kwargs) -> attrgetter",
            overloads = "__new__(cls, attr: str, /, *attrs: str) -> attrgetter")
    static Object create(Ctx ctx, PyClass cls, Object[] args, @Nullable PyDict kwargs) {
        Getter.checkMaking("attrgetter", args, kwargs);
        ctx.charge(48 + 8L * args.length);
        String[][] paths = new String[args.length][];
        for (int i = 0; i < args.length; i++) {
            if (!Str.isText(args[i])) throw Errors.typeError("attribute name must be a string");
            String name = Str.text(args[i]);
            ctx.charge(32 + 8L * name.length());
            paths[i] = name.split("\\.", -1);
        }
        return new AttributeGetter(cls, args, paths);
    }

    /** Look the attributes up in the object. */
    @Py("__call__(self, /, *args, **kwargs) -> Any")
    static Object call(Ctx ctx, AttributeGetter self, Object[] args, PyDict kwargs) {
        CallArguments all = CallArguments.of(ctx, args, kwargs);
        return self.call(ctx, all.values(), all.names());
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, AttributeGetter self) {
        return Getter.repr(ctx, self, self.names, null);
    }

    /** The parts from which an equal object can be made. */
    @Py("__reduce__(self, /) -> tuple[Any, ...]")
    static Object reduce(Ctx ctx, AttributeGetter self) {
        ctx.charge(48 + 8L * self.names.length);
        return new PyTuple(self.type(), new PyTuple(self.names));
    }

    static final class AttributeGetter extends Getter {
        private final Object[] names;
        private final String[][] paths;

        AttributeGetter(PyClass cls, Object[] names, String[][] paths) {
            super(cls);
            this.names = names;
            this.paths = paths;
        }

        @Override
        public Object call1(Ctx ctx, Object object) {
            if (paths.length == 1) return follow(ctx, object, paths[0]);
            ctx.charge(32 + 8L * paths.length);
            Object[] values = new Object[paths.length];
            for (int i = 0; i < values.length; i++) values[i] = follow(ctx, object, paths[i]);
            return new PyTuple(values);
        }

        private static Object follow(Ctx ctx, Object object, String[] path) {
            Object value = object;
            for (String name : path) {
                ctx.step();
                value = AttrOps.get(ctx, value, name);
            }
            return value;
        }

        @Override
        public void trace(LiveData live) {
            super.trace(live);
            for (String[] path : paths) {
                live.add(40 + 24L * path.length);
                for (String name : path) live.visit(name);
            }
        }
    }
}
