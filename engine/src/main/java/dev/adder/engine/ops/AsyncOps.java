package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Types;

/** Driving generators, coroutines and other awaitables step by step. */
public final class AsyncOps {
    /** One step: a value on the way ({@code done} false), or the result. */
    public record Step(Object value, boolean done) {}

    /** An awaitable or iterator written in Java that takes values and exceptions between its steps. */
    public interface Resumable {
        Step send(Ctx ctx, Object value);

        Step raise(Ctx ctx, PyException thrown);
    }

    private AsyncOps() {}

    /** What {@code await value} steps through. */
    public static Object awaitable(Ctx ctx, Object value) {
        if (value instanceof PyGenerator g && g.coroutine || value instanceof Resumable) return value;
        Object method = Types.of(value).slot(Slot.AWAIT);
        if (method == null) throw notAwaitable(value);
        Object iterator = CallOps.callMethod(ctx, method, value);
        if (iterator instanceof PyGenerator g && g.coroutine) {
            throw Errors.typeError("__await__() returned a coroutine");
        }
        if (iterator instanceof PyIterator || iterator instanceof Resumable
                || Types.of(iterator).slot(Slot.NEXT) != null) {
            return iterator;
        }
        throw Errors.typeError("__await__() returned non-iterator of type '" + Types.nameOf(iterator) + "'");
    }

    private static PyException notAwaitable(Object value) {
        return Errors.typeError("object " + Types.nameOf(value) + " can't be used in 'await' expression");
    }

    /** What {@code yield from value} steps through. */
    public static Object delegate(Ctx ctx, Object value) {
        if (value instanceof PyGenerator g && g.coroutine) {
            throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
        return IterOps.iter(ctx, value);
    }

    public static Step send(Ctx ctx, Object iterator, Object value) {
        if (iterator instanceof PyGenerator g) {
            Object yielded = g.resume(ctx, value, null);
            return yielded == null ? new Step(g.returned, true) : new Step(yielded, false);
        }
        if (iterator instanceof Resumable r) return r.send(ctx, value);
        try {
            if (value == PyNone.NONE) {
                if (iterator instanceof LazyIterator it) return new Step(it.nextOrStop(ctx), false);
                if (iterator instanceof PyIterator it && it.type().shared) {
                    Object item = it.next(ctx);
                    return item == null ? new Step(PyNone.NONE, true) : new Step(item, false);
                }
                Object next = Types.of(iterator).slot(Slot.NEXT);
                if (next == null) throw Errors.typeError("'" + Types.nameOf(iterator) + "' object is not an iterator");
                return new Step(CallOps.callMethod(ctx, next, iterator), false);
            }
            return new Step(CallOps.callAttribute(ctx, iterator, "send", value), false);
        } catch (PyException e) {
            return stopped(ctx, e);
        }
    }

    private static Step stopped(Ctx ctx, PyException e) {
        if (!e.value.type().isSubclassOf(Exceptions.STOP_ITERATION)) throw e;
        ctx.recover(e);
        return new Step(e.value.arguments.items.length > 0 ? e.value.arguments.items[0] : PyNone.NONE, true);
    }

    /** Raises the exception where the iterator is, if it can take one. */
    public static Step raise(Ctx ctx, Object iterator, PyException thrown) {
        PyClass type = thrown.value.type();
        if (type.isSubclassOf(Exceptions.GENERATOR_EXIT)) {
            close(ctx, iterator);
            throw thrown;
        }
        if (iterator instanceof PyGenerator g) {
            Object yielded = g.resume(ctx, PyNone.NONE, thrown);
            return yielded == null ? new Step(g.returned, true) : new Step(yielded, false);
        }
        if (iterator instanceof Resumable r) return r.raise(ctx, thrown);
        Object method = AttrOps.find(ctx, iterator, "throw");
        if (method == null) throw thrown;
        try {
            return new Step(CallOps.call1(ctx, method, thrown.value), false);
        } catch (PyException e) {
            return stopped(ctx, e);
        }
    }

    private static void close(Ctx ctx, Object iterator) {
        if (iterator instanceof PyGenerator g) {
            g.close(ctx);
        } else if (iterator instanceof Resumable r) {
            try {
                r.raise(ctx, new PyException(new PyBaseException(Exceptions.GENERATOR_EXIT)));
            } catch (PyException e) {
                if (!e.value.type().isSubclassOf(Exceptions.GENERATOR_EXIT)) throw e;
                ctx.recover(e);
            }
        } else {
            Object method = AttrOps.find(ctx, iterator, "close");
            if (method != null) CallOps.call0(ctx, method);
        }
    }

    /** {@code aiter(value)}. */
    public static Object iter(Ctx ctx, Object value) {
        Object method = Types.of(value).slot(Slot.AITER);
        if (method == null) {
            throw Errors.typeError("'async for' requires an object with __aiter__ method, got "
                    + Types.nameOf(value));
        }
        Object iterator = CallOps.callMethod(ctx, method, value);
        if (Types.of(iterator).slot(Slot.ANEXT) == null) {
            throw Errors.typeError("'async for' received an object from __aiter__ that does not implement __anext__: "
                    + Types.nameOf(iterator));
        }
        return iterator;
    }

    /** The awaitable of the next item. */
    public static Object next(Ctx ctx, Object iterator) {
        Object awaitable = CallOps.callSlot(ctx, Slot.ANEXT, iterator);
        if (awaitable == null) throw Errors.typeError("'async for' requires an iterator with __anext__ method");
        if (!(awaitable instanceof PyGenerator g && g.coroutine) && !(awaitable instanceof Resumable)
                && Types.of(awaitable).slot(Slot.AWAIT) == null) {
            PyException cause = notAwaitable(awaitable);
            PyException e = Errors.typeError("'async for' received an invalid object from __anext__: "
                    + Types.nameOf(awaitable));
            e.value.cause = cause.value;
            e.value.context = cause.value;
            e.value.suppressContext = true;
            throw e;
        }
        return awaitable;
    }

    /** The bound {@code __aexit__}. */
    public static Object exitMethod(Ctx ctx, Object manager) {
        PyClass cls = Types.of(manager);
        Object exit = cls.slot(Slot.AEXIT);
        if (cls.slot(Slot.AENTER) == null || exit == null) {
            throw Errors.typeError("'" + cls.name + "' object does not support the asynchronous context manager"
                    + " protocol" + (cls.slot(Slot.AENTER) != null ? " (missed __aexit__ method)" : ""));
        }
        return AttrOps.bind(ctx, exit, manager, cls);
    }

    public static Object enter(Ctx ctx, Object manager) {
        Object awaitable = CallOps.callSlot(ctx, Slot.AENTER, manager);
        return awaitable == null ? PyNone.NONE : awaitable;
    }

    /** What a method of {@code async with} gave, if it can be awaited. */
    public static Object awaited(Object given, String method) {
        if (given instanceof PyGenerator g && g.coroutine || given instanceof Resumable
                || Types.of(given).slot(Slot.AWAIT) != null) {
            return given;
        }
        throw Errors.typeError("'async with' received an object from " + method
                + " that does not implement __await__: " + Types.nameOf(given));
    }

    /** Calls the exit method with what is being handled, or with nothing. */
    public static Object exit(Ctx ctx, Object exit, boolean failed) {
        PyBaseException e = failed ? ctx.handling : null;
        if (e == null) return CallOps.call3(ctx, exit, PyNone.NONE, PyNone.NONE, PyNone.NONE);
        Object traceback = e.traceback == null ? PyNone.NONE : e.traceback;
        return CallOps.call3(ctx, exit, e.type(), e, traceback);
    }
}
