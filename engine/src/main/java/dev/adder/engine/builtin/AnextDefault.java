package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** What {@code anext(it, default)} gives: awaits the item, and turns the end into the default. */
final class AnextDefault extends PyObject {
    private static final PyClass TYPE = PyClass.builtin("builtins", "anext_awaitable",
            AnextDefaultMethodsTable.INSTANCE);

    private final Object awaitable;
    private final Object otherwise;
    private @Nullable Object iterator;

    AnextDefault(Object awaitable, Object otherwise) {
        super(TYPE);
        this.awaitable = awaitable;
        this.otherwise = otherwise;
    }

    /** Calls a method of the iterator that is awaited. */
    Object call(Ctx ctx, String method, Object... arguments) {
        try {
            Object it = iterator;
            if (it == null) {
                it = start(ctx);
                iterator = it;
            }
            boolean plainNext = method.equals("send") && arguments[0] == PyNone.NONE && !(it instanceof PyGenerator);
            return plainNext ? next(ctx, it) : CallOps.callAttribute(ctx, it, method, arguments);
        } catch (PyException e) {
            if (!e.value.type().isSubclassOf(Exceptions.STOP_ASYNC_ITERATION)) throw e;
            ctx.recover(e);
            throw Errors.stopIteration(otherwise);
        }
    }

    private Object start(Ctx ctx) {
        if (awaitable instanceof PyGenerator g && g.coroutine) return g;
        Object it = CallOps.callSlot(ctx, Slot.AWAIT, awaitable);
        if (it != null) return it;
        throw Errors.typeError("object " + Types.nameOf(awaitable) + " can't be used in 'await' expression");
    }

    private static Object next(Ctx ctx, Object it) {
        Object value = CallOps.callSlot(ctx, Slot.NEXT, it);
        if (value != null) return value;
        throw Errors.typeError("__await__() returned non-iterator of type '" + Types.nameOf(it) + "'");
    }

    @Override
    public void trace(LiveData live) {
        live.add(32);
        live.visit(awaitable);
        live.visit(otherwise);
        live.visit(iterator);
    }
}
