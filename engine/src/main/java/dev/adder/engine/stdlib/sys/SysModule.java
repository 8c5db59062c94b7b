package dev.adder.engine.stdlib.sys;

import dev.adder.engine.builtin.Printer;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.error.Traceback;
import dev.adder.engine.error.TracebackText;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBoxed;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyFrame;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** Functions of the module {@code sys}. */
@PyModule("sys")
final class SysModule {
    /** How deep programs can go, whatever they ask for. */
    private static final int DEEPEST = 20_000;

    private SysModule() {}

    /** End the program by raising SystemExit. */
    @Py("exit(status=None, /) -> NoReturn")
    static Object exit(Ctx ctx, Object status) {
        Object[] arguments = status == PyNone.NONE ? new Object[0]
                : status instanceof PyTuple t && t.type() == Types.TUPLE ? t.items : new Object[] {status};
        throw new PyException(new PyBaseException(Exceptions.SYSTEM_EXIT, arguments));
    }

    private static PyBaseException handling(Ctx ctx) {
        PyBaseException e = ctx.handling;
        if (e == null) throw new IllegalStateException("no exception");
        return e;
    }

    /** Return class, value and traceback of the exception being handled. */
    @Py("exc_info() -> tuple")
    static Object excInfo(Ctx ctx) {
        if (ctx.handling == null) return new PyTuple(PyNone.NONE, PyNone.NONE, PyNone.NONE);
        PyBaseException e = handling(ctx);
        return new PyTuple(e.type(), e, e.traceback == null ? PyNone.NONE : e.traceback);
    }

    /** Return the exception being handled. */
    @Py("exception() -> BaseException | None")
    static Object exception(Ctx ctx) {
        return ctx.handling == null ? PyNone.NONE : handling(ctx);
    }

    /** Return how deep calls can be nested. */
    @Py("getrecursionlimit() -> int")
    static long getrecursionlimit(Ctx ctx) {
        Long asked = ctx.run.state(Asked.class, Asked::new).limit;
        return asked == null ? ctx.run.recursionLimit : asked;
    }

    /** The recursion limit that the program has set, which may be more than there is. */
    static final class Asked {
        @Nullable Long limit;
    }

    /** Set how deep calls can be nested; beyond 20,000 it has no effect. */
    @Py("setrecursionlimit(limit: int, /) -> None")
    static void setrecursionlimit(Ctx ctx, int limit) {
        if (limit < 1) throw Errors.valueError("recursion limit must be greater or equal than 1");
        if (ctx.depth >= limit) {
            throw Errors.of(Exceptions.RECURSION_ERROR, "cannot set the recursion limit to " + limit
                    + " at the recursion depth " + ctx.depth + ": the limit is too low");
        }
        ctx.run.state(Asked.class, Asked::new).limit = (long) limit;
        ctx.run.recursionLimit = Math.min(limit, Math.max(DEEPEST, ctx.run.limits.recursionDepth()));
    }

    /** Return the one copy of a text. */
    @Py("intern(string, /) -> str")
    static Object intern(Ctx ctx, Object string) {
        if (!Str.isText(string)) {
            throw Errors.typeError("intern() argument must be str, not " + (string == PyNone.NONE ? "None"
                    : Types.nameOf(string)));
        }
        if (string instanceof PyBoxed b) throw Errors.typeError("can't intern " + b.type().name);
        var interned = SystemState.of(ctx).interned;
        Object known = interned.get(string);
        if (known != null) return known;
        ctx.charge(64);
        interned.put(string, string);
        return string;
    }

    /** Return roughly how many bytes an object takes. */
    @Py("getsizeof(object, default=...) -> int")
    static Object getsizeof(Ctx ctx, Object object, @Nullable Object otherwise) {
        return Sizes.of(ctx, object);
    }

    /** Return a count of references: a fixed one, since none is kept. */
    @Py("getrefcount(object, /) -> int")
    static long getrefcount(Ctx ctx, Object object) {
        return 2;
    }

    /** Return the most digits of an int from or to text. */
    @Py("get_int_max_str_digits() -> int")
    static long getIntMaxStrDigits(Ctx ctx) {
        return ctx.run.intDigits;
    }

    /** Set the most digits of an int from or to text; 0 for any number. */
    @Py("set_int_max_str_digits(maxdigits: int) -> None")
    static void setIntMaxStrDigits(Ctx ctx, int maxdigits) {
        if (maxdigits != 0 && maxdigits < 640) throw Errors.valueError("maxdigits must be 0 or larger than 640");
        ctx.run.intDigits = maxdigits;
    }

    /** Return the default encoding. */
    @Py("getdefaultencoding() -> str")
    static String getdefaultencoding(Ctx ctx) {
        return "utf-8";
    }

    /** Return the encoding of file names. */
    @Py("getfilesystemencoding() -> str")
    static String getfilesystemencoding(Ctx ctx) {
        return "utf-8";
    }

    /** Return the error handler of file names. */
    @Py("getfilesystemencodeerrors() -> str")
    static String getfilesystemencodeerrors(Ctx ctx) {
        return "surrogateescape";
    }

    /** Return how often threads would be switched, in seconds. */
    @Py("getswitchinterval() -> float")
    static double getswitchinterval(Ctx ctx) {
        return 0.005;
    }

    /** Take a time that has no effect: threads here go on where they wait. */
    @Py("setswitchinterval(interval: float, /) -> None")
    static void setswitchinterval(Ctx ctx, double interval) {
        if (interval <= 0) throw Errors.valueError("switch interval must be strictly positive");
    }

    /** Return whether the interpreter is shutting down: never. */
    @Py("is_finalizing() -> bool")
    static boolean isFinalizing(Ctx ctx) {
        return false;
    }

    /** Return how many memory blocks are in use: not known. */
    @Py("getallocatedblocks() -> int")
    static long getallocatedblocks(Ctx ctx) {
        return 0;
    }

    /** Return how many texts are interned. */
    @Py("getunicodeinternedsize() -> int")
    static long getunicodeinternedsize(Ctx ctx) {
        return SystemState.of(ctx).interned.size();
    }

    /** Do nothing: there is nobody to audit here. */
    @Py("audit(event: str, *args) -> None")
    static void audit(Ctx ctx, String event, Object[] args) {}

    /** Return the frame of a call of the program, so many calls below the present one. */
    @Py("_getframe(depth: int = 0, /) -> frame")
    static Object getframe(Ctx ctx, long depth) {
        Frame f = Frame.visible(ctx.top);
        for (long left = depth; left > 0 && f != null; left--) {
            ctx.step();
            f = Frame.visible(f.back);
        }
        if (f == null) throw Errors.valueError("call stack is not deep enough");
        ctx.charge(40);
        return new PyFrame(f);
    }

    /** Print the value of an expression, as an interactive session does. */
    @Py("displayhook(object, /) -> None")
    static void displayhook(Ctx ctx, Object object) {
        if (object == PyNone.NONE) return;
        PyDict builtins = ModuleOps.importModule(ctx, "builtins").namespace;
        builtins.put("_", PyNone.NONE);
        Printer.to(ctx, PyNone.NONE).write(ctx, TextOps.reprText(ctx, object) + "\n");
        builtins.put("_", object);
    }

    /** Print an exception with its traceback to standard error. */
    @Py("excepthook(exctype, value, traceback, /) -> None")
    static void excepthook(Ctx ctx, Object exctype, Object value, Object traceback) {
        if (!(value instanceof PyBaseException e)) {
            String shown = value == PyNone.NONE ? "NoneType" : Types.nameOf(value);
            throw Errors.typeError("print_exception(): Exception expected for value, " + shown + " found");
        }
        if (traceback instanceof Traceback t && e.traceback == null) e.traceback = t;
        Object target = AttrOps.get(ctx, dev.adder.engine.ops.ModuleOps.importModule(ctx, "sys"), "stderr");
        if (target == PyNone.NONE) return;
        CallOps.callAttribute(ctx, target, "write", Str.of(TextOps.strText(ctx, Str.of(TracebackText.render(ctx, e)))));
    }

    /** Say that an exception could not be raised, on standard error. */
    @Py("unraisablehook(unraisable, /) -> None")
    static void unraisablehook(Ctx ctx, Object unraisable) {
        Object value = AttrOps.find(ctx, unraisable, "exc_value");
        if (value instanceof PyBaseException e) excepthook(ctx, e.type(), e, PyNone.NONE);
    }

    /** Do nothing: there is no debugger here. */
    @Py("breakpointhook(*args, **kwargs) -> None")
    static void breakpointhook(Ctx ctx, Object[] args, dev.adder.engine.value.PyDict kwargs) {}

    /** Call a function with a tuple of arguments. */
    @Py("call_tracing(func, args, /) -> Any")
    static Object callTracing(Ctx ctx, Object func, PyTuple args) {
        return CallOps.call(ctx, func, args.items, new String[0]);
    }

    /** Return the trace function: there is none. */
    @Py("gettrace() -> None")
    static void gettrace(Ctx ctx) {}

    /** Return the profile function: there is none. */
    @Py("getprofile() -> None")
    static void getprofile(Ctx ctx) {}

    /** Return how deep the origin of coroutines is tracked. */
    @Py("get_coroutine_origin_tracking_depth() -> int")
    static long coroutineOrigin(Ctx ctx) {
        return 0;
    }

}
