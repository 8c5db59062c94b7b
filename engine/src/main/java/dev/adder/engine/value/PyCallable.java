package dev.adder.engine.value;

import dev.adder.engine.run.Ctx;
import org.jspecify.annotations.Nullable;

/**
 * A value that can be called. Arguments come as positional ones followed by the values of {@code names}; the small
 * arities have methods of their own so that most calls make no array.
 */
public abstract class PyCallable extends PyObject {
    protected static final String[] NO_NAMES = {};

    protected PyCallable(PyClass cls) {
        super(cls);
    }

    PyCallable(@Nullable Shape shape) {
        super(shape);
    }

    /** Calls with {@code arguments.length - names.length} positional arguments and a keyword argument per name. */
    public abstract Object call(Ctx ctx, Object[] arguments, String[] names);

    public Object call0(Ctx ctx) {
        return call(ctx, new Object[0], NO_NAMES);
    }

    public Object call1(Ctx ctx, Object a) {
        return call(ctx, new Object[] {a}, NO_NAMES);
    }

    public Object call2(Ctx ctx, Object a, Object b) {
        return call(ctx, new Object[] {a, b}, NO_NAMES);
    }

    public Object call3(Ctx ctx, Object a, Object b, Object c) {
        return call(ctx, new Object[] {a, b, c}, NO_NAMES);
    }

    /** What {@code obj.name} gives when this was found in the class of {@code obj}: a bound method, or itself. */
    public boolean binds() {
        return false;
    }

    /** The name shown in error texts, or null. */
    public @Nullable String functionName() {
        return null;
    }

    /** What {@code help()} says of it, or null. */
    public @Nullable String documentation() {
        return null;
    }
}
