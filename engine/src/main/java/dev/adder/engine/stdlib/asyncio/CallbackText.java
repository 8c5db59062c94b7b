package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyGenerator;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyObject;
import org.jspecify.annotations.Nullable;

/** How futures, tasks and callbacks are shown. */
final class CallbackText {
    private CallbackText() {}

    /** {@code f(1, 'x') at file.py:3}. */
    static String of(Ctx ctx, Object function, Object[] arguments) {
        StringBuilder text = new StringBuilder(name(ctx, function)).append('(');
        for (int i = 0; i < arguments.length; i++) {
            if (i > 0) text.append(", ");
            text.append(TextOps.reprText(ctx, arguments[i]));
        }
        return text.append(')').append(place(function)).toString();
    }

    /** As in the list of a future's callbacks. */
    static String brief(Ctx ctx, Object function) {
        return name(ctx, function) + "()" + place(function);
    }

    private static String name(Ctx ctx, Object function) {
        Object plain = function instanceof PyMethod m ? m.function : function;
        if (plain instanceof PyFunction f) return f.qualifiedName;
        String name = plain instanceof PyCallable c ? c.functionName() : null;
        return name == null ? TextOps.reprText(ctx, function) : name;
    }

    private static String place(Object function) {
        Object plain = function instanceof PyMethod m ? m.function : function;
        if (!(plain instanceof PyFunction f)) return "";
        Source source = f.code.source;
        return " at " + source.name() + ":" + source.line(f.code.firstOffset);
    }

    /** {@code Task pending name='x' coro=<f() running at file.py:3>} and so on, without the brackets. */
    static String of(Ctx ctx, PyFuture future) {
        StringBuilder text = new StringBuilder(future.type().name).append(' ');
        boolean task = future instanceof PyTask;
        text.append(future instanceof PyTask t && !t.done() && t.mustCancel ? "cancelling"
                : future.state.name().toLowerCase(java.util.Locale.ROOT));
        if (future instanceof PyTask t) {
            text.append(" name=").append(TextOps.reprText(ctx, t.name));
            text.append(" coro=<").append(coroutine(ctx, t.coroutine)).append('>');
            PyFuture waiter = t.waiter;
            if (waiter != null) text.append(" wait_for=").append(TextOps.reprText(ctx, waiter));
        }
        if (!task) ending(ctx, future, text);
        callbacks(ctx, future, text);
        if (task) ending(ctx, future, text);
        return text.toString();
    }

    private static void ending(Ctx ctx, PyFuture future, StringBuilder text) {
        if (future.state != PyFuture.State.FINISHED) return;
        PyObject exception = future.exception;
        if (exception != null) {
            text.append(" exception=").append(TextOps.reprText(ctx, exception));
        } else {
            String result = TextOps.reprText(ctx, future.result);
            text.append(" result=").append(result);
        }
    }

    private static void callbacks(Ctx ctx, PyFuture future, StringBuilder text) {
        int size = future.callbacks.size();
        if (size == 0) return;
        text.append(" cb=[").append(callback(ctx, future.callbacks.getFirst()));
        if (size > 2) text.append(", <").append(size - 2).append(" more>");
        if (size > 1) text.append(", ").append(callback(ctx, future.callbacks.getLast()));
        text.append(']');
    }

    private static String callback(Ctx ctx, PyFuture.Callback c) {
        Object function = c.function();
        return function == null ? c.label() : brief(ctx, function);
    }

    private static String coroutine(Ctx ctx, @Nullable Object coroutine) {
        if (coroutine instanceof PyGenerator g) {
            Source source = g.frame.code.source;
            boolean done = g.state == PyGenerator.State.FINISHED;
            boolean fresh = done || g.state == PyGenerator.State.CREATED;
            int at = fresh ? g.frame.code.firstOffset : (int) (g.frame.position >>> 32);
            return g.qualifiedName + "() " + (done ? "done, defined" : "running") + " at " + source.name() + ":"
                    + source.line(at);
        }
        if (coroutine instanceof NativeCoroutine c) return c.name + "()";
        return coroutine == null ? "None" : TextOps.reprText(ctx, coroutine);
    }
}
