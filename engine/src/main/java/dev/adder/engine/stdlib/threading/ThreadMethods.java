package dev.adder.engine.stdlib.threading;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PySetter;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.ops.WarnOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;

/** Methods of {@code threading.Thread}. */
@PyType("Thread")
final class ThreadMethods {
    private ThreadMethods() {}

    /** Create a thread. */
    @Py("__new__(cls, /, *args, **kwargs) -> Thread")
    static Object make(Ctx ctx, PyClass cls, Object[] args, PyDict kwargs) {
        ctx.charge(240);
        return cls.isSubclassOf(PyTimer.TYPE) ? new PyTimer(cls) : new PyThread(cls);
    }

    /** Initialize self. */
    @Py("__init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None) -> None")
    static void init(Ctx ctx, PyThread self, Object group, Object target, Object name, Object args, Object kwargs,
            Object daemon) {
        if (group != PyNone.NONE) {
            throw Errors.of(Exceptions.ASSERTION_ERROR, "group argument must be None for now");
        }
        self.target = target;
        self.arguments = args;
        self.keywords = kwargs instanceof PyDict d ? d : null;
        self.name = name == PyNone.NONE ? newName(ctx, target) : TextOps.str(ctx, name);
        self.daemon = daemon == PyNone.NONE ? Threads.current(ctx).daemon : TruthOps.isTrue(ctx, daemon);
        self.initialised = true;
    }

    private static Object newName(Ctx ctx, Object target) {
        String name = "Thread-" + Threads.of(ctx).nextName();
        Object of = PyThread.targetName(ctx, target);
        return Str.of(of == null ? name : name + " (" + TextOps.strText(ctx, of) + ")");
    }

    /** Start the thread. */
    @Py("start(self) -> None")
    static void start(Ctx ctx, PyThread self) {
        self.start(ctx);
    }

    /** What the thread does. */
    @Py("run(self) -> None")
    static void run(Ctx ctx, PyThread self) {
        self.run(ctx);
    }

    /** Wait until the thread has ended. */
    @Py("join(self, timeout=None) -> None")
    static void join(Ctx ctx, PyThread self, Object timeout) {
        self.join(ctx, Seconds.orForever(ctx, timeout));
    }

    /** Return True if the thread has started and not ended. */
    @Py("is_alive(self) -> bool")
    static boolean isAlive(Ctx ctx, PyThread self) {
        if (self.alive()) ctx.run.scheduler.poll(ctx);
        return self.alive();
    }

    /** The name of the thread. */
    @PyProperty("name: str")
    static Object name(Ctx ctx, PyThread self) {
        return self.name;
    }

    @PySetter("name")
    static void setName(Ctx ctx, PyThread self, Object value) {
        self.name = TextOps.str(ctx, value);
    }

    /** Return the name of the thread. */
    @Py("getName(self) -> str")
    static Object getName(Ctx ctx, PyThread self) {
        WarnOps.deprecated(ctx, "getName() is deprecated, get the name attribute instead");
        return self.name;
    }

    /** Set the name of the thread. */
    @Py("setName(self, name) -> None")
    static void setNameOld(Ctx ctx, PyThread self, Object name) {
        WarnOps.deprecated(ctx, "setName() is deprecated, set the name attribute instead");
        self.name = TextOps.str(ctx, name);
    }

    /** Whether the end of the program does not wait for the thread. */
    @PyProperty("daemon: bool")
    static boolean daemon(Ctx ctx, PyThread self) {
        return self.daemon;
    }

    @PySetter("daemon")
    static void setDaemon(Ctx ctx, PyThread self, Object value) {
        self.setDaemon(TruthOps.isTrue(ctx, value));
    }

    /** Return whether the end of the program does not wait for the thread. */
    @Py("isDaemon(self) -> bool")
    static boolean isDaemon(Ctx ctx, PyThread self) {
        WarnOps.deprecated(ctx, "isDaemon() is deprecated, get the daemon attribute instead");
        return self.daemon;
    }

    /** Set whether the end of the program does not wait for the thread. */
    @Py("setDaemon(self, daemonic: bool) -> None")
    static void setDaemonOld(Ctx ctx, PyThread self, boolean daemonic) {
        WarnOps.deprecated(ctx, "setDaemon() is deprecated, set the daemon attribute instead");
        self.setDaemon(daemonic);
    }

    /** A number that tells the thread from others; None before the start. */
    @PyProperty("ident: int | None")
    static Object ident(Ctx ctx, PyThread self) {
        return self.ident == 0 ? PyNone.NONE : (Object) self.ident;
    }

    /** A number that tells the thread from others; None before the start. */
    @PyProperty("native_id: int | None")
    static Object nativeId(Ctx ctx, PyThread self) {
        return ident(ctx, self);
    }

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyThread self) {
        if (!self.initialised) throw Errors.of(Exceptions.ASSERTION_ERROR, "Thread.__init__() was not called");
        String state = self.finished ? "stopped" : self.started ? "started" : "initial";
        return Str.of("<" + self.type().name + "(" + TextOps.strText(ctx, self.name) + ", " + state
                + (self.daemon ? " daemon" : "") + (self.ident == 0 ? "" : " " + self.ident) + ")>");
    }
}
