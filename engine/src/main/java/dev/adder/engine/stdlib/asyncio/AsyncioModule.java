package dev.adder.engine.stdlib.asyncio;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.NativeCode;
import dev.adder.engine.stdlib.threading.Arguments;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFunction;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyMethod;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.PySet;
import dev.adder.engine.value.PyTuple;

/** The module {@code asyncio}. */
@PyModule("asyncio")
final class AsyncioModule {
    @PyValue("Future") static final PyClass FUTURE = PyFuture.TYPE;
    @PyValue("Task") static final PyClass TASK = PyTask.TYPE;
    @PyValue("Handle") static final PyClass HANDLE = Handle.TYPE;
    @PyValue("TimerHandle") static final PyClass TIMER_HANDLE = Handle.TIMER;
    @PyValue("AbstractEventLoop") static final PyClass ABSTRACT_LOOP = Loop.TYPE;
    @PyValue("BaseEventLoop") static final PyClass BASE_LOOP = Loop.TYPE;
    @PyValue("SelectorEventLoop") static final PyClass SELECTOR_LOOP = Loop.TYPE;
    @PyValue("Timeout") static final PyClass TIMEOUT = Timeout.TYPE;
    @PyValue("TaskGroup") static final PyClass TASK_GROUP = TaskGroup.TYPE;
    @PyValue("Runner") static final PyClass RUNNER = Runner.TYPE;
    @PyValue("Lock") static final PyClass LOCK = AsyncLock.TYPE;
    @PyValue("Event") static final PyClass EVENT = AsyncEvent.TYPE;
    @PyValue("Condition") static final PyClass CONDITION = AsyncCondition.TYPE;
    @PyValue("Semaphore") static final PyClass SEMAPHORE = AsyncSemaphore.TYPE;
    @PyValue("BoundedSemaphore") static final PyClass BOUNDED_SEMAPHORE = AsyncSemaphore.BOUNDED;
    @PyValue("Barrier") static final PyClass BARRIER = AsyncBarrier.TYPE;
    @PyValue("Queue") static final PyClass QUEUE = AsyncQueue.TYPE;
    @PyValue("PriorityQueue") static final PyClass PRIORITY_QUEUE = AsyncQueue.PRIORITY;
    @PyValue("LifoQueue") static final PyClass LIFO_QUEUE = AsyncQueue.LIFO;
    @PyValue("CancelledError") static final PyClass CANCELLED = AsyncErrors.CANCELLED;
    @PyValue("TimeoutError") static final PyClass TIMEOUT_ERROR = Exceptions.TIMEOUT_ERROR;
    @PyValue("InvalidStateError") static final PyClass INVALID_STATE = AsyncErrors.INVALID_STATE;
    @PyValue("BrokenBarrierError") static final PyClass BROKEN_BARRIER = AsyncErrors.BROKEN_BARRIER;
    @PyValue("QueueEmpty") static final PyClass QUEUE_EMPTY = AsyncErrors.QUEUE_EMPTY;
    @PyValue("QueueFull") static final PyClass QUEUE_FULL = AsyncErrors.QUEUE_FULL;
    @PyValue("FIRST_COMPLETED") static final String FIRST_COMPLETED = "FIRST_COMPLETED";
    @PyValue("FIRST_EXCEPTION") static final String FIRST_EXCEPTION = "FIRST_EXCEPTION";
    @PyValue("ALL_COMPLETED") static final String ALL_COMPLETED = "ALL_COMPLETED";

    private AsyncioModule() {}

    /** The names that an import of everything binds. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of(
                "BaseEventLoop", "iscoroutinefunction", "iscoroutine", "AbstractEventLoop", "Handle",
                "TimerHandle", "get_event_loop", "set_event_loop", "new_event_loop", "get_running_loop",
                "BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError", "Future",
                "wrap_future", "isfuture", "Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore",
                "Barrier", "Runner", "run", "Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty",
                "Task", "create_eager_task_factory", "create_task", "eager_task_factory", "FIRST_COMPLETED",
                "FIRST_EXCEPTION", "ALL_COMPLETED", "wait",
                "wait_for", "as_completed", "sleep", "gather", "shield", "ensure_future",
                "run_coroutine_threadsafe", "current_task", "all_tasks", "TaskGroup", "to_thread", "Timeout",
                "timeout", "timeout_at", "SelectorEventLoop");
    }

    /** Run the coroutine in a new event loop and return its result. */
    @Py("run(main, *, debug=None, loop_factory=None) -> Any")
    static Object run(Ctx ctx, Object main, Object debug, Object loopFactory) {
        return Runner.runOnce(ctx, main, debug, loopFactory, false);
    }

    /** Wait for that many seconds; the result is the second argument. */
    @Py("sleep(delay, result=None) -> Coroutine[Any, Any, Any]")
    static Object sleep(Ctx ctx, Object delay, Object result) {
        return NativeCoroutine.of(ctx, "sleep", (c, self) -> Waits.sleep(c, self, delay, result), result);
    }

    /** Run awaitables at the same time; the result is the list of theirs. */
    @Py("gather(*coros_or_futures, return_exceptions: bool = False) -> Future")
    static Object gather(Ctx ctx, Object[] corosOrFutures, boolean returnExceptions) {
        return Gathering.of(ctx, corosOrFutures, returnExceptions);
    }

    /** Schedule a coroutine in the running loop; return its task. */
    @Py("create_task(coro, *, name=None, context=None) -> Task")
    static Object createTask(Ctx ctx, Object coro, Object name, Object context) {
        Loop loop = AsyncioState.runningOrRaise(ctx);
        AsyncioState.countNamed(ctx, name);
        return LoopMethods.createTask(ctx, loop, coro, name, context);
    }

    /** Make a task that begins at once: a task factory. */
    @Py("eager_task_factory(loop, coro, *, name=None, context=None) -> Task")
    static Object eagerTaskFactory(Ctx ctx, Object loop, Object coro, Object name, Object context) {
        return CallOps.call(ctx, PyTask.TYPE, new Object[] {coro, loop, name, context, true},
                new String[] {"loop", "name", "context", "eager_start"});
    }

    /** Return a task factory whose tasks are made by a constructor and begin at once. */
    @Py("create_eager_task_factory(custom_task_constructor) -> Callable")
    static Object createEagerTaskFactory(Ctx ctx, Object constructor) {
        return NativeCode.function(ctx, "asyncio", "factory", NativeCode.positional("loop", "coro"),
                (c, frame) -> CallOps.call(c, constructor,
                        new Object[] {NativeCode.argument(frame, 1), NativeCode.argument(frame, 0), true},
                        new String[] {"loop", "eager_start"}));
    }

    /** Return the future itself, or a task of the coroutine. */
    @Py("ensure_future(coro_or_future, *, loop=None) -> Future")
    static Object ensureFuture(Ctx ctx, Object coroOrFuture, Object loop) {
        return Waits.ensureFuture(ctx, coroOrFuture, loop instanceof Loop l ? l : null);
    }

    /** Wait for futures; the result is the sets of those done and pending. */
    @Py("wait(fs, *, timeout=None, return_when='ALL_COMPLETED') -> Coroutine[Any, Any, tuple[set, set]]")
    static Object wait(Ctx ctx, Object fs, Object timeout, Object returnWhen) {
        return NativeCoroutine.of(ctx, "wait", (c, self) -> Waits.wait(c, self, fs, timeout, returnWhen), fs);
    }

    /** Wait for one awaitable, for that many seconds at most. */
    @Py("wait_for(fut, timeout) -> Coroutine[Any, Any, Any]")
    static Object waitFor(Ctx ctx, Object fut, Object timeout) {
        return NativeCoroutine.of(ctx, "wait_for", (c, self) -> Waits.waitFor(c, self, fut, timeout), fut);
    }

    /** Wait for a future without passing cancellation on to it. */
    @Py("shield(arg) -> Future")
    static Object shield(Ctx ctx, Object arg) {
        return Waits.shield(ctx, arg);
    }

    /** Return an iterator of coroutines that give the results as they come. */
    @Py("as_completed(fs, *, timeout=None) -> Iterator[Coroutine[Any, Any, Any]]")
    static Object asCompleted(Ctx ctx, Object fs, Object timeout) {
        return AsCompleted.of(ctx, fs, timeout);
    }

    /** Have a call made by a thread, and wait for its result. */
    @Py("to_thread(func, /, *args, **kwargs) -> Coroutine[Any, Any, Any]")
    static Object toThread(Ctx ctx, Object func, Object[] args, PyDict kwargs) {
        Object[] all = Arguments.positional(ctx, new PyTuple(args), kwargs);
        String[] names = Arguments.names(ctx, kwargs);
        return NativeCoroutine.of(ctx, "to_thread",
                (c, self) -> LoopExecutorMethods.toThread(c, self, func, all, names), func, new PyTuple(all));
    }

    /** Return a future of the running loop that ends as the given one does. */
    @Py("wrap_future(future, *, loop=None) -> Future")
    static Object wrapFuture(Ctx ctx, Object future, Object loop) {
        return FutureChain.wrap(ctx, future, loop instanceof Loop l ? l : AsyncioState.of(ctx).eventLoop(ctx));
    }

    /** Have a loop run a coroutine; return a future for other threads. */
    @Py("run_coroutine_threadsafe(coro, loop: AbstractEventLoop) -> Any")
    static Object runCoroutineThreadsafe(Ctx ctx, Object coro, PyObject loop) {
        return FutureChain.fromOutside(ctx, coro, loop);
    }

    /** Return a scope that ends after that many seconds. */
    @Py("timeout(delay) -> Timeout")
    static Object timeout(Ctx ctx, Object delay) {
        AsyncioState.runningOrRaise(ctx);
        ctx.charge(56);
        return new Timeout(delay == PyNone.NONE ? delay
                : (Object) (Loop.time(ctx) + NumberOps.toDouble(ctx, delay)));
    }

    /** Return a scope that ends at that time by the loop's clock. */
    @Py("timeout_at(when) -> Timeout")
    static Object timeoutAt(Ctx ctx, Object when) {
        ctx.charge(56);
        return new Timeout(when);
    }

    /** Return the running task, or None. */
    @Py("current_task(loop=None) -> Task | None")
    static Object currentTask(Ctx ctx, Object loop) {
        Loop in = loop instanceof Loop l ? l : AsyncioState.runningOrRaise(ctx);
        PyTask task = in.current;
        return task == null ? PyNone.NONE : task;
    }

    /** Return the tasks that are not done. */
    @Py("all_tasks(loop=None) -> set")
    static Object allTasks(Ctx ctx, Object loop) {
        Loop in = loop instanceof Loop l ? l : AsyncioState.runningOrRaise(ctx);
        PySet all = new PySet();
        for (PyTask t : in.tasks) {
            ctx.step();
            if (!t.done()) all.add(ctx, t);
        }
        return all;
    }

    /** Return the running loop. */
    @Py("get_running_loop() -> Any")
    static Object getRunningLoop(Ctx ctx) {
        return AsyncioState.runningOrRaise(ctx);
    }

    /** Return the running loop, or None. */
    @Py("_get_running_loop() -> Any")
    static Object runningLoop(Ctx ctx) {
        Loop loop = AsyncioState.running(ctx);
        return loop == null ? PyNone.NONE : loop;
    }

    /** Return the running loop, or the one that was set. */
    @Py("get_event_loop() -> Any")
    static Object getEventLoop(Ctx ctx) {
        return AsyncioState.of(ctx).eventLoop(ctx);
    }

    /** Set the loop of this thread. */
    @Py("set_event_loop(loop) -> None")
    static void setEventLoop(Ctx ctx, Object loop) {
        if (loop != PyNone.NONE && !(loop instanceof Loop)) {
            throw Errors.typeError("loop must be an instance of AbstractEventLoop or None, not '"
                    + dev.adder.engine.value.Types.nameOf(loop) + "'");
        }
        AsyncioState.of(ctx).setEventLoop(ctx, loop instanceof Loop l ? l : null);
    }

    /** Create a loop. */
    @Py("new_event_loop() -> Any")
    static Object newEventLoop(Ctx ctx) {
        return Loop.of(ctx);
    }

    /** Return True if the object is a coroutine. */
    @Py("iscoroutine(obj) -> bool")
    static boolean isCoroutine(Ctx ctx, Object obj) {
        return Coroutines.isCoroutine(obj);
    }

    /** Return True if calling the function gives a coroutine. */
    @Py("iscoroutinefunction(func) -> bool")
    static boolean isCoroutineFunction(Ctx ctx, Object func) {
        Object plain = func instanceof PyMethod m ? m.function : func;
        if (plain instanceof dev.adder.engine.builtin.PyTool t) return t.stub.async();
        return plain instanceof PyFunction f && f.code.kind == Code.Kind.COROUTINE;
    }

    /** Return True if the object is a future. */
    @Py("isfuture(obj) -> bool")
    static boolean isFuture(Ctx ctx, Object obj) {
        return obj instanceof PyFuture;
    }
}
