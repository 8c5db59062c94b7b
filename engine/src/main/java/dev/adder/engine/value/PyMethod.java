package dev.adder.engine.value;

import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import org.jspecify.annotations.Nullable;

/** A function together with the object it was looked up on. */
public final class PyMethod extends PyCallable {
    public final PyCallable function;
    public final Object self;

    public PyMethod(PyCallable function, Object self) {
        super(function instanceof PyBuiltin b ? b.isSlot() ? Types.METHOD_WRAPPER : Types.BUILTIN_FUNCTION
                : Types.METHOD);
        this.function = function;
        this.self = self;
    }

    @Override
    public @Nullable String functionName() {
        return function.functionName();
    }

    @Override
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = self;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return function instanceof PyMethod ? CallOps.call(ctx, function, all, names)
                : function.call(ctx, all, names);
    }

    @Override
    public Object call0(Ctx ctx) {
        return function instanceof PyMethod ? CallOps.call1(ctx, function, self) : function.call1(ctx, self);
    }

    @Override
    public Object call1(Ctx ctx, Object a) {
        return function instanceof PyMethod ? CallOps.call2(ctx, function, self, a) : function.call2(ctx, self, a);
    }

    @Override
    public Object call2(Ctx ctx, Object a, Object b) {
        return function instanceof PyMethod ? CallOps.call3(ctx, function, self, a, b)
                : function.call3(ctx, self, a, b);
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(self);
        live.visit(function);
    }
}
