package dev.adder.engine.stdlib.contexts;

import dev.adder.engine.builtin.CallArguments;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PyTuple;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What is to be done at the end of a block, in reverse order. */
final class PyExitStack extends PyObject {
    /** One thing to do: an exit function, or a plain call. */
    record Exit(boolean sync, Object function, @Nullable PyTuple arguments, @Nullable PyDict keywords) {
        /** Calls it with the exception, or None three times; a plain call swallows nothing. */
        Object call(Ctx ctx, @Nullable PyBaseException e) {
            if (arguments != null) {
                PyDict named = keywords == null ? new PyDict() : keywords;
                CallArguments all = CallArguments.of(ctx, arguments.items, named);
                return CallOps.call(ctx, function, all.values(), all.names());
            }
            if (e == null) return CallOps.call3(ctx, function, PyNone.NONE, PyNone.NONE, PyNone.NONE);
            return CallOps.call3(ctx, function, e.type(), e, Blocks.traceback(e));
        }

        boolean plain() {
            return arguments != null;
        }
    }

    private ArrayDeque<Exit> exits = new ArrayDeque<>();

    PyExitStack(PyClass cls) {
        super(cls);
    }

    void push(Ctx ctx, Exit exit) {
        ctx.charge(48);
        exits.addLast(exit);
    }

    /** The last one, which is taken off; null when none is left. */
    @Nullable
    Exit pop() {
        return exits.pollLast();
    }

    void moveTo(PyExitStack other) {
        other.exits = exits;
        exits = new ArrayDeque<>();
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.add(72);
        for (Exit exit : exits) {
            live.add(48);
            live.visit(exit.function);
            live.visit(exit.arguments);
            live.visit(exit.keywords);
        }
    }
}
