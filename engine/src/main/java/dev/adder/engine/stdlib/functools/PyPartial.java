package dev.adder.engine.stdlib.functools;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import java.util.Arrays;

/** {@code functools.partial}: a callable with some of its arguments given beforehand. */
public final class PyPartial extends PyCallable {
    final Object function;
    final Object[] given;
    final PyDict named;

    PyPartial(PyClass cls, Object function, Object[] given, PyDict named) {
        super(cls);
        this.function = function;
        this.given = given;
        this.named = named;
    }

    /** What {@code partial(function, *given, **named)} gives. */
    public static PyPartial of(Ctx ctx, PyClass cls, Object function, Object[] given, PyDict named) {
        if (function instanceof PyPartial inner && inner.attributes == null) {
            ctx.charge(8L * (inner.given.length + given.length));
            Object[] all = Arrays.copyOf(inner.given, inner.given.length + given.length);
            System.arraycopy(given, 0, all, inner.given.length, given.length);
            PyDict names = named;
            if (inner.named.size() > 0) {
                names = new PyDict();
                names.putAll(ctx, inner.named);
                names.putAll(ctx, named);
            }
            return of(ctx, cls, inner.function, all, names);
        }
        ctx.charge(64 + 8L * given.length);
        return new PyPartial(cls, function, given, named);
    }

    @Override
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        if (!type().shared) {
            Object method = type().slot(Slot.CALL);
            if (method != null && method != FunctoolsTypes.PARTIAL.slot(Slot.CALL)) {
                return CallOps.callMethod(ctx, method, this, arguments, names);
            }
        }
        return apply(ctx, arguments, names);
    }

    /** Calls the function, whatever a subclass has made of calling. */
    Object apply(Ctx ctx, Object[] arguments, String[] names) {
        ctx.tick(given.length >> 4);
        ctx.charge(16 + 8L * (given.length + arguments.length));
        if (named.size() > 0) return applyNamed(ctx, arguments, names);
        if (given.length == 0) return Nesting.call(ctx, function, arguments, names);
        Object[] all = Arrays.copyOf(given, given.length + arguments.length);
        System.arraycopy(arguments, 0, all, given.length, arguments.length);
        return Nesting.call(ctx, function, all, names);
    }

    private Object applyNamed(Ctx ctx, Object[] arguments, String[] names) {
        int positional = arguments.length - names.length;
        PyDict all = new PyDict();
        all.putAll(ctx, named);
        for (int i = 0; i < names.length; i++) all.put(ctx, Str.of(names[i]), arguments[positional + i]);
        Object[] values = Arrays.copyOf(given, given.length + positional);
        System.arraycopy(arguments, 0, values, given.length, positional);
        CallArguments passed = CallArguments.of(ctx, values, all);
        return Nesting.call(ctx, function, passed.values(), passed.names());
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(16 + 8L * given.length);
        live.visit(function);
        for (Object argument : given) live.visit(argument);
        live.visit(named);
    }
}
