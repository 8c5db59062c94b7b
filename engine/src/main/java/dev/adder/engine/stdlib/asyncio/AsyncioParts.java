package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;

/** The modules that CPython's {@code asyncio} is made of and that programs name. */
@PyModule("asyncio")
final class AsyncioParts {
    private AsyncioParts() {}

    /** The module of coroutines. */
    @PyValue("coroutines")
    static Object coroutinesModule(Ctx ctx) {
        return ModuleOps.importModule(ctx, "asyncio.coroutines");
    }

    /** The module of runs. */
    @PyValue("runners")
    static Object runnersModule(Ctx ctx) {
        return ModuleOps.importModule(ctx, "asyncio.runners");
    }

    /** The module of groups of tasks. */
    @PyValue("taskgroups")
    static Object taskgroupsModule(Ctx ctx) {
        return ModuleOps.importModule(ctx, "asyncio.taskgroups");
    }

    /** The module of timeouts. */
    @PyValue("timeouts")
    static Object timeoutsModule(Ctx ctx) {
        return ModuleOps.importModule(ctx, "asyncio.timeouts");
    }

    @PyValue("events")
    static Object eventsModule(Ctx ctx) {
        return ModuleOps.importModule(ctx, "asyncio.events");
    }

    /** The module of errors. */
    @PyValue("exceptions")
    static Object exceptionsModule(Ctx ctx) {
        return ModuleOps.importModule(ctx, "asyncio.exceptions");
    }

    /** The module of futures. */
    @PyValue("futures")
    static Object futuresModule(Ctx ctx) {
        return ModuleOps.importModule(ctx, "asyncio.futures");
    }

    /** The module of locks. */
    @PyValue("locks")
    static Object locksModule(Ctx ctx) {
        return ModuleOps.importModule(ctx, "asyncio.locks");
    }

    /** The module of queues. */
    @PyValue("queues")
    static Object queuesModule(Ctx ctx) {
        return ModuleOps.importModule(ctx, "asyncio.queues");
    }

    /** The module of tasks. */
    @PyValue("tasks")
    static Object tasksModule(Ctx ctx) {
        return ModuleOps.importModule(ctx, "asyncio.tasks");
    }
}
